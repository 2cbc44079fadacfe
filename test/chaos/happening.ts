import type { Ms } from '../../src/lib/time.ts';
import type { TabCommand } from '../../src/decide/input.ts';

/** What a site answers from now on; `once-more` stands for a redirect to a sign-in page elsewhere. */
export type SiteAnswer = { is: 'well' | 'elsewhere' | 'unreachable' } | { is: 'failing'; status: number; retryAfter?: string };

/** How a stored value is damaged. */
export type Damage = 'rubbish' | 'later-version' | 'cut-short' | 'gone';

/** Something that happens to the browser, as plain data so that a story can be printed, replayed and shortened. */
export type Happening =
  /** A tab is opened on an address, or sent to it. */
  | { what: 'visit'; tab: number; url: string; method: 'GET' | 'POST'; visible: boolean; isPrivate: boolean; windowId: number }
  | { what: 'refresh' | 'close' | 'look'; tab: number }
  | { what: 'command'; tab: number; command: TabCommand; from: 'banner' | 'popup' }
  | { what: 'site'; origin: string; answers: SiteAnswer; answerMs: Ms }
  | { what: 'kill' }
  /** Rebound is updated, or switched off and on again. */
  | { what: 'update' }
  /** The background dies after so many more calls to the browser. */
  | { what: 'kill-soon'; steps: number }
  | { what: 'sleep' | 'jump'; ms: Ms }
  | { what: 'network'; online: boolean }
  | { what: 'access'; origin: string; isAllowed: boolean }
  | { what: 'storage'; area: 'session' | 'local'; reads: boolean; writes: boolean }
  | { what: 'damage'; area: 'session' | 'local'; nth: number; damage: Damage }
  | { what: 'alarms'; lateMs: Ms }
  | { what: 'lose-alarm' }
  | { what: 'never'; origin: string; isNever: boolean }
  | { what: 'notification'; origin: string };

/** A happening and how long after the one before it comes. */
export interface Timed {
  afterMs: Ms;
  happening: Happening;
}

/** One story as drawn from a seed, or a shorter one made of it. */
export interface Script {
  seed: number;
  /** Firefox often tells of a document before the answer it was made from. */
  reportsCommitFirst: boolean;
  hiddenTabs: 'when-looked-at' | 'staggered';
  schedule: 'gentle' | 'normal' | 'eager';
  timed: readonly Timed[];
}
