import type { EpochMs } from '../lib/time.ts';
import type { FailingPage } from './checker.ts';
import type { Evidence } from './evidence.ts';
import type { Refusal } from './target.ts';
import type { Verdict } from './verdict.ts';

/** One "is it just me?" about one site, from the click to the verdict. Kept in `storage.session`. */
export interface Check {
  /** The key of the incident it is about; a typed address has one of the same form. */
  key: string;
  /** Tells a check from an earlier one of the same key. */
  id: number;
  /** What it is about: the failing page, or the address as it was typed. */
  url: string;
  /** The site as a person reads it, with its port. */
  host: string;
  isTyped: boolean;
  isPrivate: boolean;
  failure?: FailingPage;
  startedAt: EpochMs;
  phase: CheckPhase;
  findings: CheckFindings;
}

export type CheckPhase =
  /** The rules are looked up: may anybody be asked about this site, and has the person agreed? */
  | { name: 'preparing'; deadlineAt: EpochMs }
  /** Waits for the person's yes. */
  | { name: 'asking'; recipients: string[] }
  | { name: 'running'; deadlineAt: EpochMs }
  | { name: 'done'; at: EpochMs; wasInterrupted: boolean };

/** What has been found so far. */
export interface CheckFindings {
  evidence: Evidence[];
  verdict?: Verdict;
  /** Why nobody outside was asked. */
  refusal?: Refusal;
  /** Checkers that are still at work. */
  pending: number;
  /** Pages on which to read on. */
  links: CheckLink[];
  /** What checkers need to go on after the background was stopped, by checker id. */
  kept: Record<string, string>;
}

export interface CheckLink {
  id: string;
  /** Proper name, where the id alone has no words. */
  name?: string;
  url: string;
}

export const NO_FINDINGS: CheckFindings = { evidence: [], pending: 0, links: [], kept: {} };
