import type { Ms } from '../../src/lib/time.ts';
import type { ProbeOutcome } from '../../src/retry/probe-outcome.ts';
import { probeOutcome } from './fake-answers.ts';
import { FakeClock } from './fake-clock.ts';
import { FakeSite, type FakeRequest } from './fake-site.ts';

/** What there is without any browser: time, sites, and the network to them. */
export class FakeWorld {
  readonly clock = new FakeClock();
  /** Sites that Rebound has no access to. */
  blockedOrigins = new Set<string>();
  online = true;
  private readonly sites = new Map<string, FakeSite>();

  site(origin: string): FakeSite {
    const site = this.sites.get(origin) ?? new FakeSite();
    this.sites.set(origin, site);
    return site;
  }

  /** Every request that has left for whatever site. */
  requests(): FakeRequest[] {
    return [...this.sites.values()].flatMap(({ log }) => log);
  }

  /** The computer sleeps: time passes and nothing runs. */
  sleep(ms: number): void {
    this.clock.pass(ms);
  }

  async wait(ms: number): Promise<void> {
    await this.clock.advance(ms, () => this.settle());
  }

  /** Waits until something is true, looking every so often in simulated time. */
  async waitUntil(isTrue: () => boolean, limitMs: number, everyMs = 1_000): Promise<void> {
    const end = this.clock.now + limitMs;
    while (!isTrue()) {
      if (this.clock.now >= end) throw new Error(`Not true after ${limitMs} ms of simulated time`);
      await this.wait(everyMs);
    }
  }

  /** Where Rebound has no access, the browser tells nothing of answers and lets nobody look into pages. */
  protected isBlocked(url: string): boolean {
    return this.blockedOrigins.has(new URL(url).origin);
  }

  /** Lets everything that is under way come to rest: all of it is promises, as nothing in here waits for real time. */
  protected async settle(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
  }

  protected async probe(url: string, limitMs: Ms, cancelled: AbortSignal): Promise<ProbeOutcome> {
    const site = this.site(new URL(url).origin);
    const answer = site.receive({ at: this.clock.now, kind: 'probe', method: 'GET', url });
    const { answerMs } = site;
    const elapsedMs = Math.min(answerMs, limitMs);
    await new Promise<void>((resolve) => void this.clock.setTimer(elapsedMs, resolve));
    if (answerMs > limitMs) return { kind: 'timed-out', elapsedMs };
    return probeOutcome(cancelled.aborted ? undefined : answer, elapsedMs);
  }
}
