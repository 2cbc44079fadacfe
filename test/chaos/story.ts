import type { EpochMs, Ms } from '../../src/lib/time.ts';
import type { TabCommand } from '../../src/decide/input.ts';
import type { Happening, Script } from './happening.ts';

/** What the fake browser saw: what was asked of it, of the sites, and what stood on the screen. */
export type Seen =
  | { seen: 'happening'; happening: Happening }
  /** A tab's request; status 0 where no answer came. `isTold` is false where the browser does not tell Rebound. */
  | { seen: 'load'; tab: number; url: string; method: string; by: 'person' | 'rebound'; status: number; retryAfter?: string; isTold: boolean; isPrivate: boolean }
  | { seen: 'probe'; id: number; url: string }
  | { seen: 'probe-ended'; id: number; url: string; how: 'cancelled' | 'answered' | 'unreachable' | 'timed-out'; status: number; retryAfter?: string }
  /** Rebound has asked the browser to reload a tab, which then shows this status. */
  | { seen: 'reload'; tab: number; url: string; status: number; isLoading: boolean; isPrivate: boolean }
  /** A tab was closed, or another one has come before it. */
  | { seen: 'closed' | 'hidden'; tab: number }
  /** A person's button, on a page that is there. */
  | { seen: 'pressed'; tab: number; command: TabCommand }
  | { seen: 'born' | 'died' | 'alarm' }
  /** A stored value was damaged. */
  | { seen: 'damaged'; key: string }
  /** What a banner tells, or that it is gone; `to` is the moment of the next try, by the clock on the wall. */
  | { seen: 'banner'; tab: number; state: string; visible: boolean; to?: EpochMs; from?: EpochMs }
  | { seen: 'error'; text: string }
  /** All faults have ended and the sites answer; then people look, then everything is closed. */
  | { seen: 'stage'; stage: 'calm' | 'waited' | 'looked' | 'closed'; tabs: readonly Standing[]; alarmIsSet: boolean; storedKeys: readonly string[] };

/** A tab as it stands. */
export interface Standing {
  tab: number;
  url: string;
  method: string;
  status: number;
  visible: boolean;
}

/** A line of the story. */
export type Entry = Seen & {
  /** Time passed since the story began; it never jumps. */
  at: Ms;
  /** The clock on the wall. */
  wall: EpochMs;
};

export interface Story {
  script: Script;
  entries: readonly Entry[];
}
