import { describe, expect, it } from 'vitest';
import { DEFAULT_CHECK_SETTINGS } from '../../../src/check/check-settings.ts';
import type { CheckJob, CheckNews } from '../../../src/check/check-job.ts';
import type { Checker, CheckContext } from '../../../src/check/checker.ts';
import type { Evidence } from '../../../src/check/evidence.ts';
import { runCheck } from '../../../src/check/run-check.ts';
import { FakeClock } from '../../fakes/fake-clock.ts';
import { aPlace } from '../../fixtures/evidence.ts';

const JOB: CheckJob = {
  key: 'k',
  id: 1,
  url: 'https://www.shop-example.com/basket',
  settings: DEFAULT_CHECK_SETTINGS,
  isAgreed: true,
  kept: {},
};

function aChecker(id: string, run: Checker['run'], changes: Partial<Checker> = {}): Checker {
  return {
    id,
    name: id,
    isOptional: false,
    worksForLocal: false,
    discloses: { hosts: () => [`${id}.net`], sends: 'site-name', purpose: 'test' },
    limitMs: 5_000,
    applies: () => true,
    run,
    ...changes,
  };
}

const reports = (...evidence: Evidence[]) => async (_order: unknown, context: CheckContext) => context.report(evidence);
const throwsAtOnce = () => {
  throw new Error('bug');
};
const never = () => new Promise<void>(() => undefined);

class Stage {
  readonly clock = new FakeClock();
  readonly news: CheckNews[] = [];
  readonly errors: string[] = [];
  readonly cancelling = new AbortController();

  run(checkers: Checker[], job: Partial<CheckJob> = {}): Promise<void> {
    const world = {
      net: {
        request: () => Promise.reject(new TypeError('no network')),
        isOnline: () => true,
        portalState: async () => undefined,
        mayRead: () => true,
      },
      now: () => this.clock.now,
      setTimer: (delayMs: number, callback: () => void) => this.clock.setTimer(delayMs, callback),
      report: (error: unknown, doing: string) => void this.errors.push(`${doing}: ${String(error)}`),
    };
    return runCheck({ ...JOB, ...job }, checkers, world, (news) => void this.news.push(structuredClone(news)), this.cancelling.signal);
  }

  async pass(ms: number): Promise<void> {
    await this.clock.advance(ms, () => new Promise((resolve) => setImmediate(resolve)));
  }

  get last() {
    const news = this.news.at(-1);
    if (news?.kind !== 'progress') throw new Error(`The last news is ${news?.kind}`);
    return news;
  }

  kinds(): string[] {
    return this.last.findings.evidence.map(({ finding }) => (finding.kind === 'nothing' ? finding.why : finding.kind));
  }
}

describe('a check', () => {
  it('asks for a yes, naming everyone who would be told, before anything runs', async () => {
    const stage = new Stage();
    let ran = 0;
    const count = async () => void (ran += 1);
    const local = aChecker('line', count, { discloses: { hosts: () => ['x.net'], sends: 'nothing', purpose: 'test' } });
    await stage.run([aChecker('A', count), local, aChecker('B', count), aChecker('off', count, { isOptional: true })], { isAgreed: false });
    expect(stage.news).toEqual([{ kind: 'asks', recipients: ['A', 'B'] }]);
    expect(ran).toBe(0);
  });

  it('names those who would be told as they name themselves for this order', async () => {
    const stage = new Stage();
    const several = aChecker('several', never, { discloses: { hosts: () => [], recipients: () => ['Kuma', 'Gatus'], sends: 'site-name', purpose: 'test' } });
    await stage.run([several], { isAgreed: false });
    expect(stage.news).toEqual([{ kind: 'asks', recipients: ['Kuma', 'Gatus'] }]);
  });

  it('needs no yes where nobody would be told anything', async () => {
    const stage = new Stage();
    const quiet = aChecker('line', reports(aPlace('reached')), { discloses: { hosts: () => [], sends: 'nothing', purpose: 'test' } });
    await stage.run([quiet], { isAgreed: false });
    expect(stage.last.isDone).toBe(true);
  });

  it.each(['http://intranet/', 'http://10.0.0.5/', 'http://printer.local./'])('runs nothing but local checkers for %s', async (url) => {
    const stage = new Stage();
    const ran: string[] = [];
    const note = (id: string) => async () => void ran.push(id);
    await stage.run([aChecker('world', note('world')), aChecker('here', note('here'), { worksForLocal: true })], { url, isAgreed: true });
    expect(ran).toEqual(['here']);
    expect(stage.last.findings).toMatchObject({ links: [], verdict: { kind: 'cant-tell' } });
    expect(stage.last.findings.refusal).toBeDefined();
  });

  it('runs optional checkers only when they are switched on', async () => {
    const stage = new Stage();
    const settings = { ...DEFAULT_CHECK_SETTINGS, switchedOn: ['on'] };
    await stage.run([aChecker('on', reports(aPlace('reached')), { isOptional: true }), aChecker('off', reports(aPlace('unreachable')), { isOptional: true })], { settings });
    expect(stage.last.findings.evidence).toEqual([aPlace('reached')]);
  });

  it('tells of each finding as it comes, and counts who is still at work', async () => {
    const stage = new Stage();
    const slow = aChecker('slow', async (_order, context) => {
      await context.pause(3_000);
      context.report([aPlace('unreachable')]);
    });
    void stage.run([aChecker('fast', reports(aPlace('reached'))), slow]);
    await stage.pass(100);
    expect(stage.last).toMatchObject({ isDone: false, findings: { pending: 1 } });
    expect(stage.kinds()).toEqual(['place']);
    await stage.pass(3_000);
    expect(stage.last).toMatchObject({ isDone: true, findings: { pending: 0 } });
    expect(stage.kinds()).toEqual(['place', 'place']);
  });

  it('ends a checker that does not, at its own limit, and uses the others', async () => {
    const stage = new Stage();
    const half = aChecker('half', async (_order, context) => {
      context.report([aPlace('reached'), aPlace('pending')]);
      await never();
    });
    void stage.run([aChecker('hangs', never), half, aChecker('fine', reports(aPlace('reached')))]);
    await stage.pass(4_999);
    expect(stage.last.isDone).toBe(false);
    await stage.pass(2);
    expect(stage.last.isDone).toBe(true);
    expect(stage.kinds()).toEqual(['timed-out', 'place', 'place', 'place']);
    const outcomes = stage.last.findings.evidence.map(({ finding }) => (finding.kind === 'place' ? finding.outcome : ''));
    expect(outcomes).toEqual(['', 'reached', 'no-evidence', 'reached']);
  });

  it('hears nothing more from a checker after its limit', async () => {
    const stage = new Stage();
    const late = aChecker('late', async (_order, context) => {
      await new Promise<void>((resolve) => void stage.clock.setTimer(9_000, resolve));
      context.report([aPlace('unreachable')]);
    });
    void stage.run([late]);
    await stage.pass(10_000);
    expect(stage.kinds()).toEqual(['timed-out']);
  });

  it('takes a checker that throws for one that knows nothing, and reports the error', async () => {
    const stage = new Stage();
    await stage.run([aChecker('broken', () => Promise.reject(new Error('bug')))]);
    expect(stage.kinds()).toEqual(['bad-shape']);
    expect(stage.errors).toEqual(['asking broken: Error: bug']);
  });

  it('takes a checker that throws before it has begun for the same', async () => {
    const stage = new Stage();
    await stage.run([aChecker('broken', throwsAtOnce), aChecker('fine', reports(aPlace('reached')))]);
    expect(stage.kinds()).toEqual(['bad-shape', 'place']);
    expect(stage.errors).toEqual(['asking broken: Error: bug']);
  });

  it('says nothing more once it is cancelled', async () => {
    const stage = new Stage();
    const slow = aChecker('slow', async (_order, context) => {
      await context.pause(3_000);
      context.report([aPlace('reached')]);
    });
    void stage.run([slow]);
    await stage.pass(100);
    const told = stage.news.length;
    stage.cancelling.abort();
    await stage.pass(5_000);
    expect(stage.news).toHaveLength(told);
  });

  it('hands what a checker kept to its next life', async () => {
    const stage = new Stage();
    let kept: string | undefined;
    const remembers = aChecker('remembers', async (_order, context) => {
      kept = context.kept;
      context.keep('measurement 7');
    });
    await stage.run([remembers], { kept: { remembers: 'measurement 6' } });
    expect(kept).toBe('measurement 6');
    expect(stage.last.findings.kept).toEqual({ remembers: 'measurement 7' });
  });

  it('keeps nothing that is too long to be stored, and nothing from a checker that was stopped', async () => {
    const stage = new Stage();
    const greedy = aChecker('greedy', async (_order, context) => context.keep('x'.repeat(2_001)));
    const late = aChecker('late', async (_order, context) => {
      await new Promise<void>((resolve) => void stage.clock.setTimer(9_000, resolve));
      context.keep('too late');
    });
    void stage.run([greedy, late]);
    await stage.pass(10_000);
    expect(stage.last.isDone).toBe(true);
    expect(stage.last.findings.kept).toEqual({});
  });
});
