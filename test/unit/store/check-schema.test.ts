import { describe, expect, it } from 'vitest';
import { NO_FINDINGS, type Check } from '../../../src/check/check.ts';
import { judge } from '../../../src/check/verdict.ts';
import { readState } from '../../../src/store/read-state.ts';
import { StateStore } from '../../../src/store/state-store.ts';
import { FakeStorage } from '../../fakes/fake-storage.ts';
import { aLine, aName, aPlace, evidenceOf, ownView } from '../../fixtures/evidence.ts';
import { NOW } from '../../fixtures/incidents.ts';

const evidence = [
  { ...aPlace('gateway-error'), link: 'https://globalping.io/?measurement=a', facts: [{ name: 'status', value: '502' }] },
  aLine('works'),
  aName('resolves', 'Google DNS'),
  ownView('front-page', 'unreachable'),
  evidenceOf({ kind: 'explanation', title: 'Error 522', side: 'origin', ownerMustAct: true, retryAfterMs: 120_000 }),
  evidenceOf({ kind: 'provider', provider: 'P', role: 'site', health: 'major', incidents: [{ title: 'T', components: ['C'], startedAt: NOW, link: 'https://p.net/' }] }),
  evidenceOf({ kind: 'own-checker', name: 'K', says: 'degraded' }),
  evidenceOf({ kind: 'nothing', why: 'rate-limited', retryAfterMs: 5 }),
];

const check: Check = {
  key: 'https://shop.example ordinary',
  id: 1,
  url: `https://shop.example/${'long/'.repeat(2_000)}`,
  host: 'shop.example',
  isTyped: false,
  isPrivate: false,
  failure: { url: 'https://shop.example/', status: 502, headers: [{ name: 'server', value: 'nginx' }], mayAskAgain: true },
  startedAt: NOW,
  phase: { name: 'running', deadlineAt: NOW + 1 },
  findings: { ...NO_FINDINGS, evidence, verdict: judge(evidence, { isTyped: false, isFrontPage: false }), links: [{ id: 'x', url: 'https://x.org/' }], kept: { globalping: 'abc' } },
};

async function stored(value: Check): Promise<Record<string, unknown>> {
  const session = new FakeStorage();
  await new StateStore(session).save({ incidents: {}, checks: { [value.key]: value }, budget: { tokens: 1, at: NOW }, online: true });
  return session.getAll();
}

describe('a stored check', () => {
  it('comes back whole, with every kind of evidence', async () => {
    expect(readState(await stored(check)).checks).toEqual({ [check.key]: check });
  });

  it.each<[string, Check]>([
    ['a link that runs code', { ...check, findings: { ...check.findings, links: [{ id: 'x', url: 'javascript:alert(1)' }] } }],
    ['evidence whose link is no web address', { ...check, findings: { ...check.findings, evidence: [{ ...aLine('works'), link: 'data:text/html,x' }] } }],
    ['a flood of evidence', { ...check, findings: { ...check.findings, evidence: Array.from({ length: 300 }, () => aLine('works')) } }],
    ['endless text', { ...check, findings: { ...check.findings, evidence: [evidenceOf({ kind: 'own-checker', name: 'x'.repeat(9_000), says: 'up' })] } }],
  ])('with %s is not used', async (_name, damaged) => {
    const read = readState(await stored(damaged));
    expect(read.checks).toEqual({});
    expect(read.unusableKeys).toEqual([`check:${check.key}`]);
  });
});
