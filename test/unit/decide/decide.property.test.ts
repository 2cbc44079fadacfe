import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/act/action.ts';
import { NO_FINDINGS, type Check, type CheckFindings } from '../../../src/check/check.ts';
import { decide } from '../../../src/decide/decide.ts';
import { wakeAt } from '../../../src/decide/wake-at.ts';
import type { Episode } from '../../../src/history/episode.ts';
import type { Incident } from '../../../src/incident/incident.ts';
import type { Input } from '../../../src/decide/input.ts';
import type { State } from '../../../src/incident/state.ts';
import { fullBudget } from '../../../src/retry/budget.ts';
import { LONGEST_WAIT_MS, SHORTEST_GAP_MS } from '../../../src/retry/schedule.ts';
import { DEFAULT_SETTINGS } from '../../../src/store/settings.ts';
import type { TabFacts } from '../../../src/watch/tab-facts.ts';
import { aDiagnosis } from '../../fixtures/diagnoses.ts';
import { seededRandom } from '../../fakes/random.ts';
import { eventArbitrary, type Event } from './any-events.ts';

const START = Date.UTC(2026, 10, 21);
const SECOND = 1_000;
const CLICK_GAP_MS = 2 * SECOND;

/** Runs events through the real decision and watches what it does. */
class Model {
  now = START;
  state: State = { incidents: {}, checks: {}, budget: fullBudget(START), online: true };
  readonly inFlight = new Map<string, { key: string; attemptId: number; origin: string }>();
  private readonly partitions = new Map<number, TabFacts['partition']>();
  private readonly random = seededRandom(7);
  private visibleTab = 1;
  /** What the history holds, by id. */
  readonly remembered = new Map<string, Episode>();
  /** Every incident there ever was, by the id that it should have there, as it was last seen. */
  readonly everSeen = new Map<string, Incident>();

  apply(event: Event): void {
    if (event.kind === 'pass') return this.pass(event.ms);
    const input = this.inputOf(event);
    if (!input) return;
    if (event.kind === 'wake') this.inFlight.clear();
    this.step(input);
  }

  /** Lets time pass as the background does: it runs whenever it has asked to. */
  pass(ms: number): void {
    const end = this.now + ms;
    for (let rounds = 0; rounds < 10_000; rounds += 1) {
      const next = wakeAt(this.state, DEFAULT_SETTINGS, this.now);
      if (next === undefined || next > end) break;
      this.now = Math.max(this.now + 1, next);
      this.step({ type: 'tick' });
    }
    this.now = Math.max(this.now, end);
  }

  step(input: Input): void {
    if (input.type === 'probe-settled') this.inFlight.delete(input.key);
    const before = this.state;
    const step = decide(before, input, { now: this.now, random: this.random, settings: DEFAULT_SETTINGS });
    this.state = step.state;
    for (const action of step.actions) this.check(action, before, input);
    for (const incident of Object.values(this.state.incidents)) {
      checkIncident(incident);
      this.everSeen.set(`${incident.timeline[0]?.at} ${incident.key}`, incident);
    }
    for (const check of Object.values(this.state.checks)) this.checkCheck(check);
  }

  private check(action: Action, before: State, input: Input): void {
    if (action.type === 'cancel-probe') this.inFlight.delete(action.key);
    if (action.type === 'open-plainly') expect(input).toMatchObject({ type: 'command', command: 'open-plainly' });
    if (action.type === 'start-check' && input.type === 'check-tab') expect(action.job.isAgreed).toBe(input.isAgreed);
    if (action.type === 'remember') this.remember(action.episodes, before);
    if (action.type === 'reload') this.checkReload(action.tabId);
    if (action.type === 'probe') this.checkProbe(action, before, input);
  }

  /** Once an incident has come to its end, the same is not written again unless it went on in between. */
  private remember(episodes: readonly Episode[], before: State): void {
    for (const episode of episodes) {
      const id = `${episode.since} ${episode.origin} ${episode.partition}`;
      const phase = before.incidents[`${episode.origin} ${episode.partition}`]?.phase.name ?? 'none';
      if (ENDS.includes(phase)) expect(this.remembered.get(id)).not.toEqual(episode);
      expect(episode.lengthMs).toBeLessThanOrEqual(this.now - episode.since);
      this.remembered.set(id, episode);
    }
  }

  /** It belongs to an incident, and it ends: something will wake the background for that. */
  private checkCheck({ key, phase }: Check): void {
    expect(this.state.incidents[key]).toBeDefined();
    if (!('deadlineAt' in phase)) return;
    expect(phase.deadlineAt).toBeGreaterThan(this.now);
    expect(wakeAt(this.state, DEFAULT_SETTINGS, this.now)).toBeLessThanOrEqual(phase.deadlineAt);
  }

  private checkReload(tabId: number): void {
    const pages = Object.values(this.state.incidents).flatMap(({ pages: all }) => all);
    expect(pages.find((page) => page.tabId === tabId)?.method).toBe('GET');
  }

  private checkProbe(action: Extract<Action, { type: 'probe' }>, before: State, input: Input): void {
    const incident = this.state.incidents[action.key];
    expect(incident?.partition).toBe('ordinary');
    expect(action.url).not.toContain('code=');
    for (const flight of this.inFlight.values()) expect(flight.origin).not.toBe(incident?.origin);
    this.inFlight.set(action.key, { key: action.key, attemptId: action.attemptId, origin: incident?.origin ?? '' });
    const waited = before.incidents[action.key];
    if (!waited) return;
    const byHand = input.type === 'command' || (waited.phase.name === 'waiting' && waited.phase.byHand);
    expect(this.now - waited.lastAttemptAt).toBeGreaterThanOrEqual(byHand ? CLICK_GAP_MS : SHORTEST_GAP_MS);
    if (!byHand) expect(this.now).toBeGreaterThanOrEqual(waited.notBefore);
  }

  private inputOf(event: Exclude<Event, { kind: 'pass' }>): Input | undefined {
    switch (event.kind) {
      case 'answer':
        return this.answerOf(event);
      case 'commit':
        return { type: 'committed', tabId: event.tabId, url: event.url };
      case 'fail':
        return { type: 'navigation-failed', tabId: event.tabId, url: event.url, aborted: event.aborted };
      case 'close':
        this.partitions.delete(event.tabId);
        return { type: 'tab-closed', tabId: event.tabId };
      case 'look':
        this.visibleTab = event.tabId;
        return { type: 'looked-at', tabId: event.tabId, windowId: 1 };
      case 'network':
        return { type: event.online ? 'online' : 'offline' };
      case 'command':
        return { type: 'command', command: event.command, tabId: event.tabId };
      case 'settle':
        return this.settlement(event);
      case 'check':
        return { type: 'check-tab', tabId: event.tabId, isAgreed: event.isAgreed };
      case 'verdict':
        return this.verdict(event);
      case 'diagnose': {
        const { tabId, url, status, isChallenge, hasReadPage } = event;
        return { type: 'diagnosed', tabId, url, status, diagnosis: aDiagnosis({ isChallenge }), hasReadPage };
      }
      case 'address':
        return { type: 'answered-from', tabId: event.tabId, url: event.url, ip: '127.0.0.1' };
      case 'wake':
        return this.wake(event.loading);
    }
  }

  private answerOf(event: Extract<Event, { kind: 'answer' }>): Input {
    const { tabId, url, method, status, retryAfter } = event;
    if (!this.partitions.has(tabId)) this.partitions.set(tabId, event.private ? 'private' : 'ordinary');
    if (status === 302) return { type: 'redirected', tabId, url };
    const headers = retryAfter === '' ? [] : [{ name: 'retry-after', value: retryAfter }];
    const facts = { headers, empty: false };
    return { type: 'answered', tab: this.tab(tabId), url, method, status, facts, shows: 'nothing-yet' };
  }

  private settlement({ status, retryAfter, unreachable }: Extract<Event, { kind: 'settle' }>): Input | undefined {
    const [flight] = this.inFlight.values();
    if (!flight) return undefined;
    const elapsedMs = 30;
    const outcome = unreachable
      ? ({ kind: 'unreachable', elapsedMs } as const)
      : ({ kind: 'answered', status: status === 302 ? 0 : status, elapsedMs, retryAfter } as const);
    return { type: 'probe-settled', key: flight.key, attemptId: flight.attemptId, outcome };
  }

  /** News of whatever check is there. */
  private verdict({ says, isDone }: Extract<Event, { kind: 'verdict' }>): Input | undefined {
    const [check] = Object.values(this.state.checks);
    if (!check) return undefined;
    const findings: CheckFindings = { ...NO_FINDINGS, verdict: { kind: says, confidence: 'high', reasons: [] } };
    return { type: 'check-reported', report: { key: check.key, id: check.id, news: { kind: 'progress', findings, isDone } } };
  }

  private wake(loading: boolean): Input {
    const tabs = [...this.partitions.keys()].map((tabId) => ({ ...this.tab(tabId), loading }));
    return { type: 'woke', tabs, reloadedTabs: [], blockedOrigins: [], online: this.state.online };
  }

  private tab(tabId: number): TabFacts {
    const partition = this.partitions.get(tabId) ?? 'ordinary';
    return { tabId, windowId: 1, visible: tabId === this.visibleTab, partition, loading: false };
  }
}

function checkIncident(incident: Incident): void {
  const tabIds = incident.pages.map(({ tabId }) => tabId);
  expect(new Set(tabIds).size).toBe(tabIds.length);
  if (incident.phase.name !== 'back') expect(incident.pages.length).toBeGreaterThan(0);
  expect(incident.timeline.length).toBeLessThanOrEqual(60);
  const { phase, diagnosis } = incident;
  if (phase.name === 'stopped' && phase.by === 'challenge') expect(diagnosis?.isChallenge).toBe(true);
}

const ENDS = ['back', 'stopped', 'needs-you', 'gave-up'];
const runs = fc.array(eventArbitrary, { maxLength: 60 });

/** Far beyond what a busy machine needs. */
const LIMIT_MS = 120_000;

describe('any order of events', { timeout: LIMIT_MS }, () => {
  it('gives at most one probe in flight per site, gaps above the floor and after Retry-After, and no reload of a form', () => {
    fc.assert(
      fc.property(runs, (events) => {
        const model = new Model();
        for (const event of events) model.apply(event);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leads to an end when the site stays down: stopped, given up, or in the hands of the person', () => {
    fc.assert(
      fc.property(runs, (events) => {
        const model = new Model();
        for (const event of events) model.apply(event);
        model.step({ type: 'online' });
        passWhileDown(model, 3 * LONGEST_WAIT_MS);
        for (const { phase } of Object.values(model.state.incidents)) expect(ENDS).toContain(phase.name);
      }),
      { numRuns: 150 },
    );
  });

  it('leaves every incident in the history once, with the end it came to, but none of private windows and no test of the visitor', () => {
    fc.assert(
      fc.property(runs, (events) => {
        const model = new Model();
        for (const event of events) model.apply(event);
        for (const tabId of [1, 2, 3]) model.step({ type: 'tab-closed', tabId });
        model.now += 3 * 60_000;
        model.step({ type: 'tick' });
        expect(model.state.incidents).toEqual({});
        const ordinary = [...model.everSeen].filter(([, { partition }]) => partition !== 'private');
        const tests = new Set(ordinary.flatMap(([id, { diagnosis }]) => (diagnosis?.isChallenge === true ? [id] : [])));
        const outages = ordinary.filter(([id]) => !tests.has(id));
        const ends = Object.fromEntries(outages.map(([id, incident]) => [id, endingOf(incident)]));
        const remembered = [...model.remembered].filter(([id]) => !tests.has(id));
        expect(Object.fromEntries(remembered.map(([id, { ending }]) => [id, ending]))).toEqual(ends);
      }),
      { numRuns: 500 },
    );
  });

  it('leads to an end soon when the site answers and its tabs are looked at', () => {
    fc.assert(
      fc.property(runs, (events) => {
        const model = new Model();
        for (const event of events) model.apply(event);
        model.step({ type: 'online' });
        recover(model);
        for (const { phase } of Object.values(model.state.incidents)) expect(ENDS).toContain(phase.name);
      }),
      { numRuns: 300 },
    );
  });
});

/** What the history is to say about an incident that is over, by the last that was seen of it. */
function endingOf({ phase }: Incident): Episode['ending'] {
  if (phase.name === 'back' || (phase.name === 'needs-you' && phase.siteAnswers)) return 'answered';
  if (phase.name === 'gave-up') return 'gave-up';
  if (phase.name === 'stopped') return phase.by === 'person' ? 'stopped' : 'access-withdrawn';
  return 'left';
}

/** Every probe fails and every reload is without an answer. */
function passWhileDown(model: Model, ms: number): void {
  const end = model.now + ms;
  for (let rounds = 0; model.now < end; rounds += 1) {
    // A day of tries at two minutes' distance for each of a few sites; more means running in circles.
    expect(rounds).toBeLessThan(20_000);
    for (const flight of model.inFlight.values()) {
      model.step({ type: 'probe-settled', ...flight, outcome: { kind: 'unreachable', elapsedMs: 30 } });
    }
    const next = wakeAt(model.state, DEFAULT_SETTINGS, model.now);
    if (next === undefined) return;
    model.now = Math.min(end, Math.max(model.now + 1, next));
    model.step({ type: 'tick' });
  }
}

/** Every probe passes, every tab is looked at in turn and its reload is answered. */
function recover(model: Model): void {
  for (let round = 0; round < 400; round += 1) {
    for (const flight of model.inFlight.values()) {
      const outcome = { kind: 'answered', status: 200, elapsedMs: 30 } as const;
      model.step({ type: 'probe-settled', ...flight, outcome });
    }
    const pages = Object.values(model.state.incidents).flatMap(({ pages: all, partition }) =>
      all.map((page) => ({ ...page, partition })),
    );
    for (const { tabId, url, method, partition, reload } of pages) {
      if (!reload) continue;
      const tab = { tabId, windowId: 1, visible: true, partition, loading: false };
      model.step({ type: 'answered', tab, url, method, status: 200, facts: { headers: [], empty: false }, shows: 'nothing-yet' });
    }
    const looked = pages[round % Math.max(1, pages.length)];
    if (looked) model.step({ type: 'looked-at', tabId: looked.tabId, windowId: 1 });
    model.now += 10 * 60_000;
    model.step({ type: 'tick' });
  }
}
