import { DAY_MS, type EpochMs, type Ms } from '../../../src/lib/time.ts';
import { DEFAULT_WATCHED_STATUSES, siteAnswers } from '../../../src/watch/statuses.ts';
import { WAITS_KEY } from '../../../src/store/stored-keys.ts';
import type { Happening } from '../happening.ts';
import type { Entry, Standing, Story } from '../story.ts';
import { Losses } from './losses.ts';

interface Wait {
  url: string;
  site: string;
  method: string;
  openedAt: Ms;
  /** The earliest and latest reading of the clock on the wall since: after a day Rebound gives up and says so. */
  from: EpochMs;
  to: EpochMs;
  isStopped: boolean;
  wishesLong: boolean;
  /** Lost in one of the documented ways. What was said to its site may be known all the same. */
  isForgiven: boolean;
}

/**
 * No wait is lost: a page that failed by GET, whose tab is still open and whose site answers, is back by itself if it is in
 * view, and after a look at it in any case. Only these end a wait: the person (stop, "never here", going elsewhere), a day, a
 * site that asks for longer than that, and what is documented to be lost with the background (docs/architecture.md): a failure
 * that was being reported as it died, one that a broken storage would not take until then, and a stored value that was damaged.
 */
export function judgeWaits({ entries }: Story): string[] {
  const judge = new WaitJudge();
  for (const entry of entries) judge.take(entry);
  return judge.faults;
}

class WaitJudge {
  readonly faults: string[] = [];
  private readonly losses = new Losses();
  private readonly waits = new Map<number, Wait>();
  private readonly never = new Set<string>();
  /** For a moment after an update the copy on disk alone knows who waits. */
  private isUpdated = false;

  take(entry: Entry): void {
    this.losses.take(entry);
    for (const wait of this.waits.values()) {
      wait.from = Math.min(wait.from, entry.wall);
      wait.to = Math.max(wait.to, entry.wall);
    }
    if (entry.seen === 'happening' && entry.happening.what === 'update') {
      this.isUpdated = true;
      this.forgive(({ site, openedAt }) => site.endsWith(' private') || this.losses.updateTakes(openedAt, entry.at));
    }
    if (entry.seen === 'happening' && entry.happening.what === 'never') this.takeNever(entry.happening);
    if (entry.seen === 'load') this.takeLoad(entry);
    if (entry.seen === 'pressed') this.takePress(entry);
    if (entry.seen === 'closed') this.waits.delete(entry.tab);
    if (entry.seen === 'died') this.forgive(({ openedAt }) => this.losses.takes(openedAt, entry.at));
    if (entry.seen === 'damaged') this.forgive(({ site }) => entry.key.endsWith(site) || (entry.key === WAITS_KEY && this.isUpdated));
    if (entry.seen === 'probe-ended') this.hearWish(new URL(entry.url).origin, entry.retryAfter);
    if (entry.seen === 'stage') this.takeStage(entry);
  }

  /** A stop is for the site: all that wait for it. */
  private takePress({ tab, command }: Extract<Entry, { seen: 'pressed' }>): void {
    const site = this.waits.get(tab)?.site;
    for (const wait of this.waits.values()) if (wait.site === site && command !== 'open-plainly') wait.isStopped = command === 'stop';
  }

  private takeNever({ origin, isNever }: Extract<Happening, { what: 'never' }>): void {
    // Whether a choice could be kept is not this judge's business: either way the waits there are no promise any more.
    if (!isNever) return;
    this.never.add(origin);
    for (const [tab, wait] of this.waits) if (new URL(wait.url).origin === origin) this.waits.delete(tab);
  }

  private takeLoad({ tab, url, method, status, isTold, isPrivate, retryAfter, at, wall }: Extract<Entry, { seen: 'load' }>): void {
    const { origin } = new URL(url);
    const wait = this.waits.get(tab);
    const isSame = wait?.url === url;
    if (status === 0 || !isTold) {
      if (!isSame) this.waits.delete(tab);
      else wait.method = method;
      return;
    }
    this.hearWish(origin, retryAfter);
    const goesOn = isSame && !siteAnswers(status);
    const isWatched = DEFAULT_WATCHED_STATUSES.includes(status);
    if (wait?.isForgiven && goesOn && !isWatched) return;
    if (!goesOn && !isWatched) this.waits.delete(tab);
    else if (this.never.has(origin)) this.waits.delete(tab);
    else this.open(tab, { url, method, isPrivate, at, wall, isSame, retryAfter });
  }

  private open(tab: number, load: { url: string; method: string; isPrivate: boolean; at: Ms; wall: EpochMs; isSame: boolean; retryAfter: string | undefined }): void {
    const { url, method, isPrivate, at, wall, isSame, retryAfter } = load;
    const known = this.waits.get(tab);
    if (known && isSame && known.method === method && !known.isForgiven) return;
    const site = `${new URL(url).origin} ${isPrivate ? 'private' : 'ordinary'}`;
    const mates = [...this.waits.values()].filter((wait) => wait.site === site);
    const from = Math.min(wall, ...mates.map((mate) => mate.from));
    const wishesLong = isLong(retryAfter) || mates.some((mate) => mate.wishesLong);
    this.waits.set(tab, { url, method, site, openedAt: at, from, to: wall, isStopped: mates.some((mate) => mate.isStopped), wishesLong, isForgiven: false });
  }

  private hearWish(origin: string, retryAfter: string | undefined): void {
    for (const wait of this.waits.values()) {
      if (isLong(retryAfter) && new URL(wait.url).origin === origin) wait.wishesLong = true;
    }
  }

  /** These are documented not to survive. */
  private forgive(which: (wait: Wait) => boolean): void {
    for (const wait of this.waits.values()) if (which(wait)) wait.isForgiven = true;
  }

  private takeStage({ at, stage, tabs }: Extract<Entry, { seen: 'stage' }>): void {
    if (stage !== 'waited' && stage !== 'looked') return;
    for (const tab of tabs) {
      const wait = this.waits.get(tab.tab);
      if (wait && this.isLost(wait, tab, stage)) this.faults.push(`${at} ms: tab ${tab.tab} still shows ${tab.status} at ${tab.url} (${stage}): its wait was lost`);
    }
  }

  private isLost(wait: Wait, { status, method, visible }: Standing, stage: 'waited' | 'looked'): boolean {
    if (wait.isForgiven || status < 400 || method !== 'GET' || wait.method !== 'GET') return false;
    const mayHaveEnded = wait.isStopped || wait.wishesLong || wait.to - wait.from >= DAY_MS - LONGEST_WISH_MS;
    return stage === 'looked' || (visible && !mayHaveEnded);
  }
}

/** What a story's sites ask for otherwise. */
const LONGEST_WISH_MS: Ms = 300_000;

function isLong(retryAfter: string | undefined): boolean {
  return Number(retryAfter) * 1_000 > LONGEST_WISH_MS;
}
