import type { LogEntry } from './request-log.ts';
import type { Site } from './site.ts';

/** The log of a long visit is cut to its end. */
const SHOWN_ENTRIES = 40;

/** A site and the address its page is shown at. */
export interface ShownSite {
  readonly site: Site;
  readonly url: string;
}

/** What the index page is told about one scene. */
export interface SiteNews {
  readonly id: string;
  readonly isUp: boolean;
  /** Whether there is nothing to reset. */
  readonly isIdle: boolean;
  /** In words: "Down". */
  readonly state: string;
  /** How long this state goes on, ms; absent when no clock ends it. */
  readonly leftMs?: number;
  readonly requests: number;
  /** The latest requests, newest first. */
  readonly log: readonly LogEntry[];
}

const WORDS = { up: 'Up', down: 'Down', slow: 'Not answering', busy: 'Asking to wait' } as const;
const UP_UNTIL = { 'one-answer': 'Up for one answer', 'a-post': 'Up until you send the form' } as const;

/** A picture of all scenes at one moment. */
export function liveState(sites: readonly ShownSite[], now: number): readonly SiteNews[] {
  return sites.map(({ site }) => siteNews(site, now));
}

/** A picture of one scene. */
export function siteNews({ scene, state, log }: Site, now: number): SiteNews {
  return {
    id: scene.id,
    isUp: state.state === 'up',
    isIdle: state.state === 'up' && !state.endsOn && log.entries.length === 0,
    state: state.endsOn ? UP_UNTIL[state.endsOn] : WORDS[state.state],
    requests: log.entries.length,
    log: log.entries.slice(-SHOWN_ENTRIES).toReversed(),
    ...(state.endsAt === undefined ? {} : { leftMs: Math.max(0, state.endsAt - now) }),
  };
}
