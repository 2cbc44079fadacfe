import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../../src/diagnose/diagnosis.ts';
import { reportText } from '../../../src/guide/report.ts';
import { guideView } from '../../../src/view/guide-view.ts';
import { aDiagnosis } from '../../fixtures/diagnoses.ts';
import { aPage, anIncident, NOW } from '../../fixtures/incidents.ts';

const MINUTE = 60_000;

function guideFor(changes: Partial<Diagnosis>, waitedMs = MINUTE) {
  const incident = anIncident({ diagnosis: aDiagnosis(changes) });
  return guideView({ incident, page: aPage(), check: undefined, browser: 'chromium', isOnline: true, fixedBefore: undefined, now: NOW + waitedMs });
}

const why = (changes: Partial<Diagnosis>, waitedMs?: number) => guideFor(changes, waitedMs).toTry.find(({ id }) => id === 'wait')?.why;

const report = (diagnosis?: Diagnosis) => reportText(anIncident(diagnosis ? { diagnosis } : {}), aPage(), undefined, NOW, 'UTC');

describe('the guide, once the answer has been read', () => {
  it('begins with the person’s own proxy where that is what failed', () => {
    expect(guideFor({ hop: 'own-proxy', cause: 'name-not-found' }).toTry[0]).toMatchObject({ id: 'vpn-or-proxy', why: 'stepVpnTold' });
  });

  it('does not on a guess', () => {
    expect(guideFor({ hop: 'own-proxy', confidence: 'unclear' }).toTry[0]?.id).toBe('wait');
  });

  it.each(['refused', 'tls', 'misconfigured', 'name-not-found'] as const)('says after a while that people must act: %s', (cause) => {
    expect(why({ cause }, 5 * MINUTE)).toBe('stepWaitWhy');
    expect(why({ cause }, 11 * MINUTE)).toBe('stepWaitPeople');
    const contact = guideFor({ cause }, 11 * MINUTE).toTry.find(({ id }) => id === 'contact-site');
    expect(contact?.why).toBe('stepContactNeeded');
  });

  it('goes on hoping where a site is merely slow, and knows of sites that sleep', () => {
    expect(why({ cause: 'too-slow' }, 11 * MINUTE)).toBe('stepWaitWhy');
    expect(why({ cause: 'asleep' })).toBe('stepWaitAsleep');
  });

  it('leaves the computer’s own names alone where the site looks one up in vain', () => {
    expect(guideFor({ hop: 'name-resolution', cause: 'name-not-found' }).setAside).toContainEqual(expect.objectContaining({ id: 'dns', because: 'asideNameInside' }));
  });
});

describe('the report for the site’s people', () => {
  it('holds what the answer tells, with the marks', () => {
    expect(report(aDiagnosis({ cause: 'refused' }))).toContain(
      'Read from the answer: nginx wrote the page; failing hop: application; cause: refused (likely)\n  page: 502 Bad Gateway nginx\n',
    );
    expect(report(aDiagnosis({ gatewayName: '' }))).toContain('gateway not recognised');
    expect(report()).not.toContain('Read from the answer');
  });

  it('does not give away the address of the person’s own proxy', () => {
    expect(report(aDiagnosis({ marks: [{ kind: 'address', found: '10.1.2.3', isStrong: true }] }))).not.toContain('10.1.2.3');
  });
});
