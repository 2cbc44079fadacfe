import type { VerdictKind } from '../check/verdict-kinds.ts';
import type { Cause, Hop } from '../diagnose/diagnosis.ts';
import type { Ms } from '../lib/time.ts';
import type { GuideResults, StepId } from './guide.ts';

/** Everything the guide's steps may know. Plain values, so that every order can be shown and tested. */
export interface Situation {
  /** Chromium can clear one site's cache, Firefox cannot (measured; docs/architecture.md). */
  browser: 'chromium' | 'firefox';
  isForm: boolean;
  isPrivate: boolean;
  /** Nothing but loopback, private addresses and names without a dot. */
  isLocal: boolean;
  isOnline: boolean;
  /** Rebound goes on trying by itself. */
  isTrying: boolean;
  waitedMs: Ms;
  /** What "is it just me?" came to, while it is fresh. */
  verdict?: VerdictKind;
  /** A resolver does not find the name. */
  hasNameTrouble: boolean;
  /** The site's own service worker has given the failing page, and may be keeping an old one. */
  isFromWorker: boolean;
  /** A proxy, VPN gateway or security product has signed the answer. */
  cameThroughProxy: boolean;
  /** Which hop failed and why, where the answer tells more than a guess. */
  told?: { hop: Hop; cause: Cause };
  results: GuideResults;
  /** The step whose effect is being tested. */
  testing?: StepId;
  /** What fixed this site before. */
  fixedBefore?: StepId;
}
