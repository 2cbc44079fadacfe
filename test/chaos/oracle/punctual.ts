import { SECOND_MS, type EpochMs, type Ms } from '../../../src/lib/time.ts';
import type { Happening } from '../happening.ts';
import type { Entry, Story } from '../story.ts';

/** What a timer may be late by, and what a browser's soonest alarm may add where the background has died. */
const TIMER_LATE_MS: Ms = SECOND_MS;
const ALARM_LATE_MS: Ms = 30 * SECOND_MS;
/** Longer countdowns run on the alarm alone (docs/architecture.md, "Dying and waking"). */
const LONGEST_TIMER_MS: Ms = 25 * SECOND_MS;

/** A countdown that stands on a page. */
interface Countdown {
  site: string;
  to: EpochMs;
  /** How many alarms it may take: one if it is long, and one for every death of the background. */
  alarms: number;
}

/**
 * A try comes when the countdown that a person looks at has run out: at most 1 s later, or 30 s where only the alarm can make it, as
 * the countdown is long or the background has died; every further death, and every alarm that is lost, may add as much, and an
 * alarm that the story holds back what it is held back. A countdown counts for
 * nothing once the story has done something else to it, such as a clock set, a sleep, a network or a storage that is gone.
 */
export function judgePunctuality({ entries }: Story): string[] {
  const judge = new PunctualityJudge();
  for (const entry of entries) judge.take(entry);
  return judge.faults;
}

class PunctualityJudge {
  readonly faults: string[] = [];
  private readonly countdowns = new Map<number, Countdown>();
  private readonly siteOfTab = new Map<number, string>();
  private readonly hindrances = new Set<string>();
  private alarmLateMs: Ms = 0;
  private lostAlarms = 0;
  private isAlive = false;
  /** What the network does is no event that keeps a background awake. */
  private networkAt: Ms | undefined;

  take(entry: Entry): void {
    this.blameTheLate(entry);
    switch (entry.seen) {
      case 'happening':
        return this.takeHappening(entry.happening, entry.at);
      case 'load':
        this.countdowns.delete(entry.tab);
        this.siteOfTab.set(entry.tab, siteOf(entry.url, entry.isPrivate));
        return;
      case 'banner':
        return this.takeBanner(entry);
      case 'probe':
        return this.keep(siteOf(entry.url, false));
      case 'reload':
        return this.keep(siteOf(entry.url, entry.isPrivate));
      case 'closed':
      case 'hidden':
        this.countdowns.delete(entry.tab);
        return;
      case 'pressed':
      case 'damaged':
        return this.countdowns.clear();
      case 'born':
        this.isAlive = true;
        return;
      case 'died':
        this.isAlive = false;
        for (const countdown of this.countdowns.values()) countdown.alarms += 1;
        return;
      default:
    }
  }

  private blameTheLate({ at, wall }: Entry): void {
    for (const [tab, { to, alarms }] of this.countdowns) {
      const allowedMs = TIMER_LATE_MS + (alarms > 0 ? (alarms + this.lostAlarms) * (ALARM_LATE_MS + this.alarmLateMs) : 0);
      if (wall - to <= allowedMs) continue;
      this.faults.push(`${at} ms: the countdown in tab ${tab} has run out ${wall - to} ms ago, and nothing was tried`);
      this.countdowns.delete(tab);
    }
  }

  private takeBanner({ tab, state, visible, from, to, at, wall }: Extract<Entry, { seen: 'banner' }>): void {
    const site = this.siteOfTab.get(tab);
    const isByAlarm = !this.isAlive || this.networkAt === at || (to ?? wall) - wall > LONGEST_TIMER_MS;
    if (state !== 'waiting' || !visible || from === undefined || to === undefined || site === undefined || this.hindrances.size > 0) this.countdowns.delete(tab);
    else this.countdowns.set(tab, { site, to, alarms: isByAlarm ? 1 : 0 });
  }

  private takeHappening(happening: Happening, at: Ms): void {
    switch (happening.what) {
      case 'alarms':
        this.alarmLateMs = Math.max(this.alarmLateMs, happening.lateMs);
        return;
      case 'lose-alarm':
        this.lostAlarms += 1;
        return;
      case 'network':
        this.networkAt = at;
        return this.hinder('network', !happening.online);
      case 'access':
        return this.hinder(happening.origin, !happening.isAllowed);
      case 'storage':
        return this.hinder(happening.area, !happening.reads || !happening.writes);
      case 'sleep':
      case 'jump':
      case 'never':
        return this.countdowns.clear();
      default:
    }
  }

  private hinder(what: string, isHindering: boolean): void {
    this.countdowns.clear();
    if (isHindering) this.hindrances.add(what);
    else this.hindrances.delete(what);
  }

  /** One try is for all pages of a site. */
  private keep(site: string): void {
    for (const [tab, countdown] of this.countdowns) if (countdown.site === site) this.countdowns.delete(tab);
  }
}

function siteOf(url: string, isPrivate: boolean): string {
  return `${new URL(url).origin} ${isPrivate ? 'private' : 'ordinary'}`;
}
