import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../gallery/words.ts';
import { NO_FINDINGS, type Check, type CheckPhase } from '../../../src/check/check.ts';
import type { Evidence, Finding, PlaceOutcome } from '../../../src/check/evidence.ts';
import { REASON_KINDS } from '../../../src/check/verdict-kinds.ts';
import type { Verdict } from '../../../src/check/verdict.ts';
import { checkGlance } from '../../../src/view/check-glance.ts';
import { evidenceSign, evidenceText } from '../../../src/view/evidence-words.ts';
import { shortHost } from '../../../src/view/short-host.ts';
import { reasonSentence, verdictText } from '../../../src/view/verdict-words.ts';
import { aName, aPlace, evidenceOf, places } from '../../fixtures/evidence.ts';
import { NOW } from '../../fixtures/incidents.ts';

const translate = wordsIn('en');
const words = { translate, list: (items: readonly string[]) => items.join(' and ') };

function aCheck(phase: CheckPhase, evidence: Evidence[] = [], verdict?: Verdict): Check {
  const findings = { ...NO_FINDINGS, evidence, ...(verdict ? { verdict } : {}) };
  return { key: 'k', id: 1, url: 'https://shop.de/', host: 'shop.de', isTyped: false, isPrivate: false, startedAt: NOW, phase, findings };
}

const RUNNING: CheckPhase = { name: 'running', deadlineAt: NOW };
const DONE: CheckPhase = { name: 'done', at: NOW, wasInterrupted: false };
const verdict = (kind: Verdict['kind'], reasons: Verdict['reasons'] = []): Verdict => ({ kind, confidence: 'high', reasons });

/** The sentence for a verdict that cannot tell, for these reasons. */
const say = (...reasons: Verdict['reasons']) => verdictText(aCheck(DONE), verdict('cant-tell', reasons)).key;

describe('reasons', () => {
  it.each(REASON_KINDS)('"%s" are a sentence with everything filled in', (kind) => {
    const sentence = reasonSentence({ kind, values: ['3', '8'] }, words);
    expect(sentence).toMatch(/^[“"A-Z0-9].*\.?$/);
    expect(sentence).not.toMatch(/\$\d/);
  });

  it('name what they are about', () => {
    expect(reasonSentence({ kind: 'places-fail', values: ['3', '8'] }, words)).toContain('3 of 8');
    expect(reasonSentence({ kind: 'regions-fail', values: ['EU', 'AS'] }, words)).toContain('Europe and Asia');
    expect(reasonSentence({ kind: 'provider-incident', values: ['Cloudflare', 'Elevated 502s'] }, words)).toMatch(/Cloudflare.*Elevated 502s/);
    expect(reasonSentence({ kind: 'name-nowhere', values: ['A', 'B'] }, words)).toContain('A and B');
  });
});

describe('a verdict', () => {
  it('that is unsure still says the most that is known', () => {
    expect(say({ kind: 'own-checker-down', values: ['Kuma'] }, { kind: 'not-public', values: ['single-label'] })).toBe('verdictOwnChecker');
    expect(say({ kind: 'not-public', values: ['single-label'] })).toBe('verdictNotPublic');
    expect(say({ kind: 'front-page-only', values: [] }, { kind: 'own-front-page-answers', values: [] })).toBe('verdictThisPage');
    expect(say({ kind: 'front-page-only', values: [] })).toBe('verdictUnsure');
    expect(say({ kind: 'provider-incident', values: ['Cloudflare', ''] })).toBe('verdictProvider');
    expect(say()).toBe('verdictUnsure');
  });

  it('of "just you" that rests on the front page alone does not say more than that', () => {
    const unsure: Verdict = { ...verdict('just-you'), confidence: 'low' };
    expect(translate(verdictText(aCheck(DONE), unsure))).toContain('maybe not with the page you want');
  });
});

describe('a check at a glance', () => {
  it('counts the places while they answer, and speaks when the last one has', () => {
    const half = [aPlace('reached'), aPlace('pending')];
    expect(translate(checkGlance(aCheck(RUNNING, half, verdict('cant-tell'))).sentence)).toContain('1 of 2');
    const whole = places('gateway-error', 'EU', 'NA', 'AS');
    expect(checkGlance(aCheck(RUNNING, whole, verdict('down-for-everyone')))).toMatchObject({ state: 'running', tone: 'down' });
    expect(checkGlance(aCheck(RUNNING, [], verdict('cant-tell')))).toMatchObject({ tone: 'busy', sentence: { key: 'checkRunning' } });
  });

  it('has a dot for every place with a position', () => {
    const nowhere = evidenceOf({ kind: 'place', place: { city: '', country: '', continent: 'unknown', network: 'n' }, outcome: 'reached' });
    const outcomes: PlaceOutcome[] = ['reached', 'blocked', 'gateway-error', 'server-error', 'unreachable', 'name-not-found', 'private-address', 'no-evidence'];
    const { dots } = checkGlance(aCheck(DONE, [...outcomes.map((outcome) => aPlace(outcome)), nowhere], verdict('cant-tell')));
    expect(dots.map(({ mark }) => mark)).toEqual([
      'reached',
      'reached',
      'gateway-error',
      'gateway-error',
      'unreachable',
      'unreachable',
      'no-evidence',
      'no-evidence',
    ]);
  });

  it('says that it was interrupted when nothing was found', () => {
    expect(checkGlance(aCheck({ name: 'done', at: NOW, wasInterrupted: true })).sentence.key).toBe('checkInterrupted');
  });
});

describe('evidence', () => {
  it.each<[string, Finding, string]>([
    ['a place that turns robots away', { ...(aPlace('blocked').finding as Extract<Finding, { kind: 'place' }>) }, 'good'],
    ['a place that failed itself', { ...(aPlace('no-evidence').finding as Extract<Finding, { kind: 'place' }>) }, 'none'],
    ['a filtered name', aName('filtered', 'Q').finding, 'note'],
    ['a green status page', { kind: 'provider', provider: 'P', role: 'site', health: 'none-listed', incidents: [] }, 'note'],
    ['a checker that failed', { kind: 'nothing', why: 'bad-shape' }, 'none'],
    ['an own checker that says down', { kind: 'own-checker', name: 'K', says: 'down' }, 'bad'],
    ['an explanation', { kind: 'explanation', title: 'Error 522', side: 'origin', ownerMustAct: true }, 'note'],
  ])('of %s is marked so, and in words', (_name, finding, sign) => {
    const evidence = evidenceOf(finding);
    expect(evidenceSign(evidence)).toBe(sign);
    expect(translate(evidenceText(evidence))).not.toMatch(/^$|\$\d/);
  });

  it('of a rate limit says when to come back, in whole minutes', () => {
    expect(translate(evidenceText(evidenceOf({ kind: 'nothing', why: 'rate-limited', retryAfterMs: 61_000 })))).toContain('2 min');
  });
});

describe('a host', () => {
  it('is shortened in the middle only when it is long', () => {
    expect(shortHost('shop.example.com')).toBe('shop.example.com');
    const long = shortHost(`${'label-'.repeat(20)}.example.co.uk`);
    expect(long.length).toBeLessThanOrEqual(40);
    expect(long).toMatch(/^label-.*….*example\.co\.uk$/);
  });
});
