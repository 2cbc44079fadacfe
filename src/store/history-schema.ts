import * as v from 'valibot';
import { VERDICT_KINDS } from '../check/verdict-kinds.ts';
import { ENDINGS, type Episode, type KeptPartition } from '../history/episode.ts';
import { MOST_EPISODES } from '../history/keep.ts';
import { originOf } from '../lib/web-address.ts';
import { HISTORY_VERSION } from './stored-keys.ts';

const MAX_TEXT = 300;

/** The last moment that a date can name (ECMA-262 §21.4.1.1). */
const LAST_MOMENT = 8.64e15;

const amount = v.pipe(v.number(), v.check((ms) => ms >= 0 && ms <= LAST_MOMENT));

/** Reading an address takes a browser up to 14 µs, and ten thousand episodes have a few hundred sites. */
const knownOrigins = new Set<string>();

function isOrigin(text: string): boolean {
  const isGood = knownOrigins.has(text) || originOf(text) !== '';
  if (isGood) knownOrigins.add(text);
  return isGood;
}

/** An episode as it is stored or sent. */
export const episodeSchema: v.GenericSchema<unknown, Episode> = v.object({
  origin: v.pipe(v.string(), v.maxLength(MAX_TEXT), v.check(isOrigin)),
  partition: v.custom<KeptPartition>((value) => value === 'ordinary' || String(value).startsWith('container:')),
  since: amount,
  lengthMs: amount,
  ending: v.picklist(ENDINGS),
  status: v.pipe(v.number(), v.integer()),
  gateway: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_TEXT))),
  tries: amount,
  verdict: v.exactOptional(v.picklist(VERDICT_KINDS)),
});

export const episodesSchema = v.pipe(v.array(episodeSchema), v.maxLength(MOST_EPISODES));

/** One day of the history; its episodes are looked at one by one. */
export const storedDaySchema = v.object({ version: v.literal(HISTORY_VERSION), value: v.array(v.unknown()) });
