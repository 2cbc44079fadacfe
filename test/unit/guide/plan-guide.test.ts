import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STEP_IDS, type GuideResults, type StepId, type StepOutcome } from '../../../src/guide/guide.ts';
import { planGuide } from '../../../src/guide/plan-guide.ts';
import type { Situation } from '../../../src/guide/situation.ts';

const USUAL: Situation = {
  browser: 'chromium',
  isForm: false,
  isPrivate: false,
  isLocal: false,
  isOnline: true,
  isTrying: true,
  waitedMs: 60_000,
  hasNameTrouble: false,
  isFromWorker: false,
  cameThroughProxy: false,
  results: {},
};

const toTry = (changes: Partial<Situation>) => planGuide({ ...USUAL, ...changes }).toTry.map(({ id }) => id);
const aside = (changes: Partial<Situation>) => planGuide({ ...USUAL, ...changes }).setAside.map(({ id }) => id);
const result = (outcome: StepOutcome) => ({ at: 1, outcome });

const anySituation: fc.Arbitrary<Situation> = fc.record(
  {
    browser: fc.constantFrom('chromium', 'firefox'),
    isForm: fc.boolean(),
    isPrivate: fc.boolean(),
    isLocal: fc.boolean(),
    isOnline: fc.boolean(),
    isTrying: fc.boolean(),
    waitedMs: fc.nat(3_600_000),
    verdict: fc.constantFrom('up', 'just-you', 'your-network', 'cant-tell', 'down-in-some-regions', 'name-does-not-resolve', 'down-for-everyone'),
    hasNameTrouble: fc.boolean(),
    isFromWorker: fc.boolean(),
    cameThroughProxy: fc.boolean(),
    results: fc
      .array(fc.tuple(fc.constantFrom(...STEP_IDS), fc.constantFrom<StepOutcome>('fixed', 'no-change', 'different', 'works-there', 'fails-there')))
      .map((tried): GuideResults => Object.fromEntries(tried.map(([id, outcome]) => [id, result(outcome)]))),
    testing: fc.constantFrom(...STEP_IDS),
    fixedBefore: fc.constantFrom<StepId>('clear-cache', 'clear-data', 'restart-router'),
  },
  { requiredKeys: ['browser', 'isForm', 'isPrivate', 'isLocal', 'isOnline', 'isTrying', 'waitedMs', 'hasNameTrouble', 'isFromWorker', 'cameThroughProxy', 'results'] },
);

describe('the guide', () => {
  it('begins with waiting and asking, and keeps what costs the person something for later', () => {
    const order = toTry({});
    expect(order.slice(0, 3)).toEqual(['wait', 'is-it-just-me', 'reload']);
    expect(order.indexOf('clear-data')).toBeGreaterThan(order.indexOf('clear-cache'));
    expect(aside({})).toContain('restart-router');
  });

  it('folds away everything on the person’s side when the site is down for everyone', () => {
    const pointless: StepId[] = ['reload', 'clear-cache', 'clear-data', 'private-window', 'other-browser', 'other-device', 'restart-router', 'vpn-or-proxy', 'dns'];
    expect(aside({ verdict: 'down-for-everyone' })).toEqual(expect.arrayContaining(pointless));
    expect(toTry({ verdict: 'down-for-everyone' })).toEqual(expect.arrayContaining(['wait', 'let-go', 'archive', 'contact-site']));
  });

  it('puts what tells more first when it is just the person', () => {
    const order = toTry({ verdict: 'just-you' });
    expect(order[0]).toBe('private-window');
    expect(order).not.toContain('is-it-just-me');
  });

  it('goes by what a private window has shown', () => {
    const works = toTry({ verdict: 'just-you', results: { 'private-window': result('works-there') } });
    expect(works.slice(0, 2)).toEqual(['clear-cache', 'clear-data']);
    expect(toTry({ results: { 'private-window': result('works-there') } }).slice(0, 2), 'nobody else asked').toEqual(['clear-cache', 'clear-data']);
    expect(aside({ results: { 'private-window': result('fails-there') } })).toEqual(expect.arrayContaining(['clear-cache', 'clear-data']));
  });

  it('does not fold away clearing the cache when the site’s own worker has given the page, which may keep it', () => {
    expect(toTry({ isFromWorker: true }).slice(0, 3)).toEqual(['wait', 'is-it-just-me', 'clear-cache']);
  });

  it('offers the router first thing only when the line itself is in doubt', () => {
    expect(toTry({ verdict: 'your-network' }).indexOf('restart-router')).toBeLessThan(3);
    expect(toTry({ isOnline: false })).toContain('restart-router');
    expect(toTry({ verdict: 'just-you', results: { 'other-device': result('works-there') } })).toContain('restart-router');
  });

  it('never puts a step aside while it is being tested', () => {
    expect(aside({})).toContain('restart-router');
    expect(toTry({ testing: 'restart-router' })).toContain('restart-router');
    expect(aside({ testing: 'restart-router' })).not.toContain('restart-router');
  });

  it('offers first what fixed this site before, unless the evidence rules it out', () => {
    expect(toTry({ fixedBefore: 'clear-data' })[0]).toBe('clear-data');
    expect(aside({ fixedBefore: 'clear-data', verdict: 'down-for-everyone' })).toContain('clear-data');
  });

  it('never offers to send a form again, or to name a private window’s page elsewhere', () => {
    expect(toTry({ isForm: true })).not.toEqual(expect.arrayContaining(['reload']));
    for (const id of ['reload', 'clear-cache', 'clear-data', 'private-window'] as const) expect(toTry({ isForm: true })).not.toContain(id);
    expect(toTry({ isPrivate: true })).not.toContain('archive');
  });

  it('shows every step exactly once, in any situation', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        const plan = planGuide(situation);
        const shown = [...plan.toTry, ...plan.tried, ...plan.setAside].map(({ id }) => id);
        expect(shown.toSorted()).toEqual([...STEP_IDS].toSorted());
        expect(plan.tried.map(({ id }) => id).toSorted()).toEqual(Object.keys(situation.results).toSorted());
      }),
    );
  });

  it('always leaves something to do or to wait for', () => {
    fc.assert(
      fc.property(anySituation, (situation) => {
        expect(planGuide({ ...situation, results: {} }).toTry.length).toBeGreaterThan(0);
      }),
    );
  });
});
