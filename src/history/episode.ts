import type { VerdictKind } from '../check/verdict-kinds.ts';
import type { EpochMs, Ms } from '../lib/time.ts';
import type { Partition } from '../watch/tab-facts.ts';

/** One incident as the history keeps it: the site and the course of it, no address of any page. */
export interface Episode {
  /** Scheme, host and port. */
  origin: string;
  partition: KeptPartition;
  /** When it began, by the clock of that moment. */
  since: EpochMs;
  /** From the first failing answer to the ending. */
  lengthMs: Ms;
  ending: Ending;
  /** Status code of the last failing answer. */
  status: number;
  /** The product that answered, where the answer was recognised; else what its `server` headers say, one for each hop. */
  gateway?: string;
  /** How often Rebound has tried. */
  tries: number;
  /** What "is it just me?" came to, if it was asked. */
  verdict?: VerdictKind;
}

/** Of private windows nothing is kept. */
export type KeptPartition = Exclude<Partition, 'private'>;

/** What ended an incident. */
export const ENDINGS = ['answered', 'left', 'stopped', 'gave-up', 'access-withdrawn'] as const;

export type Ending = (typeof ENDINGS)[number];

/** Tells episodes apart. One that is written twice has the same id both times. */
export function episodeId({ since, origin, partition }: Pick<Episode, 'since' | 'origin' | 'partition'>): string {
  return `${since} ${origin} ${partition}`;
}

/** The site as a person reads it. */
export function hostOf({ origin }: Pick<Episode, 'origin'>): string {
  return origin.replace(/^https?:\/\//, '');
}
