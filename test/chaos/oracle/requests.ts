import { SECOND_MS, type Ms } from '../../../src/lib/time.ts';
import { DEFAULT_WATCHED_STATUSES } from '../../../src/watch/statuses.ts';
import { ONE_TIME_URL, ORIGINS } from '../draw-script.ts';
import type { Entry, Story } from '../story.ts';
import { FIRST_SAVE_MS, Losses } from './losses.ts';

/** The least time between two probes of a site (design §3, "at least 3 s"), and between two that a person asks for. */
const LEAST_GAP_MS: Ms = 3 * SECOND_MS;
const LEAST_CLICK_GAP_MS: Ms = 2 * SECOND_MS;

interface Site {
  hasFailed: boolean;
  lastProbeAt: Ms;
  /** The person has pressed something since; their click may be sooner. */
  wasPressed: boolean;
  inFlight: Set<number>;
  /** Before this much time has passed, by a clock that only jumps ahead, nothing may be sent; 0 for no wish. */
  notBefore: Ms;
  heardAt: Ms;
  isBlocked: boolean;
}

/**
 * What may be sent to a site, by what its owner could read in the access log: never two probes at once, never sooner than the
 * least gap, nothing before the moment that the site has asked those who wait for it to keep to, unless the person presses a button, no probe of an address that
 * can be used once only, nothing to a site that has never failed or that Rebound may not see, and never a form. That is all but a
 * form whose failure was not told, was told before it was known who waits, or was lost with the background: browsers themselves ask before they send it again
 * (docs/architecture.md, "Dying and waking").
 */
export function judgeRequests({ entries }: Story): string[] {
  const judge = new RequestJudge();
  for (const entry of entries) judge.take(entry);
  return judge.faults;
}

class RequestJudge {
  readonly faults: string[] = [];
  private readonly sites = new Map(ORIGINS.flatMap((origin): Array<[string, Site]> => [[`${origin} false`, newSite()], [`${origin} true`, newSite()]]));
  /** Clocks that jump ahead, and backgrounds whose memory could not be kept, may make two tries seem further apart. */
  private ahead: Ms = 0;
  private lastWall: Ms | undefined;
  private lastAt: Ms = 0;
  private storageWorks = true;
  private readonly losses = new Losses();
  /** When the forms that tabs show were told of; Infinity for what was never told, or is lost. */
  private readonly forms = new Map<number, Ms>();
  /** The failing pages that somebody waits for, by tab: their address and the site. */
  private readonly waits = new Map<number, { url: string; key: string }>();

  take(entry: Entry): void {
    this.followClock(entry);
    this.losses.take(entry);
    switch (entry.seen) {
      case 'happening':
        return this.takeHappening(entry.happening);
      case 'pressed':
        for (const site of this.sites.values()) site.wasPressed = true;
        return;
      case 'load':
        return this.takeLoad(entry);
      case 'closed':
        return this.leave(entry.tab);
      case 'probe':
        return this.takeProbe(entry);
      case 'probe-ended':
        return this.takeOutcome(entry);
      case 'reload':
        return this.takeReload(entry);
      case 'died':
        return this.takeDeath();
      default:
    }
  }

  private followClock({ at, wall }: Entry): void {
    if (this.lastWall !== undefined) this.ahead += Math.max(0, wall - this.lastWall - (at - this.lastAt));
    [this.lastWall, this.lastAt] = [wall, at];
  }

  /** Time as a background sees it that trusts the clock on the wall; where the clock goes back, later. */
  private get now(): Ms {
    return this.lastAt + this.ahead;
  }

  private takeHappening(happening: Extract<Entry, { seen: 'happening' }>['happening']): void {
    if (happening.what === 'access') for (const isPrivate of [false, true]) this.siteOf(happening.origin, isPrivate).isBlocked = !happening.isAllowed;
    if (happening.what === 'storage' && happening.area === 'session') this.storageWorks = happening.reads && happening.writes;
    if (happening.what === 'damage' && happening.area === 'session') this.forget();
    if (happening.what === 'update') this.takeUpdate();
  }

  private takeDeath(): void {
    for (const { inFlight } of this.sites.values()) inFlight.clear();
    for (const [tab, toldAt] of this.forms) if (this.losses.takes(toldAt, this.lastAt)) this.forms.set(tab, Infinity);
    if (!this.storageWorks) this.forget();
    for (const site of this.sites.values()) if (this.lastAt - site.heardAt <= FIRST_SAVE_MS) site.notBefore = 0;
  }

  /** A disk that has not taken the latest keeps the wishes that came before. */
  private takeUpdate(): void {
    for (const site of this.sites.values()) if (this.losses.updateTakes(site.heardAt, this.lastAt)) site.notBefore = 0;
  }

  /** What Rebound knew of its last try and of the site's wishes may be gone. */
  private forget(): void {
    for (const site of this.sites.values()) Object.assign(site, { lastProbeAt: -Infinity, notBefore: 0 });
  }

  private takeLoad({ tab, url, method, by, status, retryAfter, isTold, isPrivate }: Extract<Entry, { seen: 'load' }>): void {
    const site = this.siteOf(url, isPrivate);
    if (by === 'rebound' && method !== 'GET' && this.forms.get(tab) !== Infinity) this.blame(`a form was sent again to ${url}`);
    if (method === 'GET') this.forms.delete(tab);
    else this.forms.set(tab, isTold && !this.losses.isUnread ? this.lastAt : Infinity);
    site.hasFailed ||= status >= 400;
    const goesOn = this.waits.get(tab)?.url === url;
    const isWatched = DEFAULT_WATCHED_STATUSES.includes(status);
    const isWaitedFor = goesOn ? !isTold || status >= 400 : isTold && isWatched;
    if (isTold && (isWatched || (goesOn && !this.losses.isUnread))) this.hear(site, status, retryAfter);
    const key = keyOf(url, isPrivate);
    if (!isWaitedFor || this.waits.get(tab)?.key !== key) this.leave(tab);
    if (isWaitedFor) this.waits.set(tab, { url, key });
  }

  /** What a site has asked for is forgotten with the wait: once nobody waits for it any more, a later visit begins anew. */
  private leave(tab: number): void {
    const left = this.waits.get(tab);
    this.waits.delete(tab);
    if (left && ![...this.waits.values()].some(({ key }) => key === left.key)) Object.assign(this.sites.get(left.key) ?? {}, { notBefore: 0 });
  }

  private takeProbe({ id, url }: Extract<Entry, { seen: 'probe' }>): void {
    const site = this.siteOf(url, false);
    if (site.inFlight.size > 0) this.blame(`a second probe of ${url} while one is in flight`);
    if (url === ONE_TIME_URL) this.blame(`a probe of a one-time address`);
    const gap = this.now - site.lastProbeAt;
    const least = site.wasPressed ? LEAST_CLICK_GAP_MS : LEAST_GAP_MS;
    if (gap < least) this.blame(`a probe of ${url} only ${gap} ms after the one before`);
    this.mayAsk(site, url);
    site.inFlight.add(id);
    Object.assign(site, { lastProbeAt: this.now, wasPressed: false });
  }

  private takeReload({ url, isLoading, isPrivate }: Extract<Entry, { seen: 'reload' }>): void {
    if (isLoading) this.blame(`a reload of ${url} while it is loading`);
    this.mayAsk(this.siteOf(url, isPrivate), url);
  }

  private mayAsk(site: Site, url: string): void {
    if (!site.hasFailed) this.blame(`${url} was asked for, and its site has never failed`);
    if (site.isBlocked) this.blame(`${url} was asked for without access to it`);
    // What was said in this very moment may still be on its way to who asks.
    if (this.now < site.notBefore && !site.wasPressed && this.lastAt - site.heardAt > FIRST_SAVE_MS) this.blame(`${url} was asked for ${site.notBefore - this.now} ms before the site had wished`);
  }

  private takeOutcome({ id, url, how, status, retryAfter }: Extract<Entry, { seen: 'probe-ended' }>): void {
    const site = this.siteOf(url, false);
    site.inFlight.delete(id);
    if (how === 'answered') this.hear(site, status, retryAfter);
  }

  /** The latest wish counts (RFC 9110 §10.2.3); a site that answers well has none. */
  private hear(site: Site, status: number, retryAfter: string | undefined): void {
    site.heardAt = this.lastAt;
    if (status < 400) site.notBefore = 0;
    else {
      site.hasFailed = true;
      if (retryAfter !== undefined && /^\d+$/.test(retryAfter)) site.notBefore = this.now + Number(retryAfter) * SECOND_MS;
    }
  }

  /** Private windows are apart: what is learnt there is not known outside. */
  private siteOf(url: string, isPrivate: boolean): Site {
    return this.sites.get(keyOf(url, isPrivate)) ?? newSite();
  }

  private blame(text: string): void {
    this.faults.push(`${this.lastAt} ms: ${text}`);
  }
}

function keyOf(url: string, isPrivate: boolean): string {
  return `${new URL(url).origin} ${isPrivate}`;
}

function newSite(): Site {
  return { hasFailed: false, lastProbeAt: -Infinity, wasPressed: false, inFlight: new Set(), notBefore: 0, heardAt: -Infinity, isBlocked: false };
}
