import { describe, expect, it } from 'vitest';
import { NO_FINDINGS, type Check } from '../../../src/check/check.ts';
import type { Diagnosis } from '../../../src/diagnose/diagnosis.ts';
import type { Phase } from '../../../src/incident/incident.ts';
import { bannerView } from '../../../src/view/banner-view.ts';
import { badgeOf } from '../../../src/view/badge.ts';
import { waitView } from '../../../src/view/wait-view.ts';
import { aDiagnosis } from '../../fixtures/diagnoses.ts';
import { anIncident, aPage, NOW } from '../../fixtures/incidents.ts';

const countingTo = (seconds: number): Phase => ({ name: 'waiting', plannedAt: NOW, nextAt: NOW + seconds * 1_000, byHand: false });

const phases: Record<string, Phase> = {
  waiting: { name: 'waiting', plannedAt: NOW, nextAt: NOW + 9_000, byHand: false },
  probing: { name: 'probing', attempt: { id: 1, kind: 'probe', tabId: 1, url: 'https://shop.example/', startedAt: NOW, deadlineAt: NOW } },
  offline: { name: 'offline', at: NOW },
  back: { name: 'back', at: NOW, provenUrl: 'https://shop.example/', nextReloadAt: NOW },
  stopped: { name: 'stopped', at: NOW, by: 'person' },
  'gave-up': { name: 'gave-up', at: NOW, reason: 'waited-too-long' },
};

function show(phase: Phase, page = aPage()) {
  return waitView(anIncident({ phase, pages: [page] }), page);
}

function told(changes: Partial<Diagnosis>) {
  return waitView(anIncident({ diagnosis: aDiagnosis(changes) }), aPage());
}

function brokenHops(phase: Phase): string[] {
  return show(phase)
    .chain.filter(({ state }) => state === 'broken')
    .map(({ id }) => id);
}

const JUST_YOU: Check = {
  key: 'https://shop.example ordinary',
  id: 1,
  url: 'https://shop.example/basket',
  host: 'shop.example',
  isTyped: false,
  isPrivate: false,
  startedAt: NOW,
  phase: { name: 'done', at: NOW, wasInterrupted: false },
  findings: { ...NO_FINDINGS, verdict: { kind: 'just-you', confidence: 'high', reasons: [] } },
};

describe('what a person reads', () => {
  it.each(Object.entries(phases))('of a page that is %s', (name, phase) => {
    expect(show(phase).state).toBe(name);
  });

  it('of a form is that it needs them, and never offers to try or reload once the site answers', () => {
    const form = aPage({ method: 'POST' });
    expect(show(phases['waiting'] as Phase, form)).toMatchObject({ state: 'needs-you', headline: { key: 'headlineForm' } });
    const answered = show({ name: 'needs-you', at: NOW, siteAnswers: true }, form);
    expect(answered).toMatchObject({ headline: { key: 'headlineBack' }, buttons: [{ command: 'open-plainly' }] });
  });

  it('offers no button that could not work without site access', () => {
    expect(show({ name: 'stopped', at: NOW, by: 'access-withdrawn' }).buttons).toEqual([]);
    expect(show(phases['stopped'] as Phase).buttons).not.toEqual([]);
  });

  it('marks the hop that is broken', () => {
    expect(brokenHops(phases['waiting'] as Phase)).toEqual(['site']);
    expect(brokenHops(phases['offline'] as Phase)).toEqual(['network']);
    expect(waitView(anIncident({ phase: phases['offline'] as Phase }), aPage()).explanation.key).toBe('explainOffline');
    expect(brokenHops(phases['back'] as Phase)).toEqual([]);
  });

  it('is what the answer tells, and a comfort only where it is the site that fails', () => {
    expect(told({ hop: 'application', cause: 'refused' })).toMatchObject({ explanation: { key: 'diagnosisSiteRefused' }, comfort: { key: 'diagnosisNotYou' } });
    expect(told({ hop: 'own-proxy', cause: 'refused' }).comfort).toBeUndefined();
    expect(told({ hop: 'own-proxy' }).chain[0]?.state).toBe('broken');
  });

  it('is the status code where the answer leaves it open', () => {
    const guess = waitView(anIncident({ diagnosis: aDiagnosis({ hop: 'own-proxy', confidence: 'unclear' }) }), aPage());
    expect(guess).toMatchObject({ explanation: { key: 'explain502' }, chain: [{ state: 'works' }, {}, {}, { state: 'broken' }] });
    const nothing = waitView(anIncident({ diagnosis: aDiagnosis({ hop: 'unknown', cause: 'unknown' }) }), aPage());
    expect(nothing.explanation.key).toBe('explain502');
  });

  it('is no comfort beside a verdict that it is just them', () => {
    const { explanation, comfort } = bannerView(anIncident({ diagnosis: aDiagnosis() }), aPage(), JUST_YOU);
    expect({ explanation, comfort }).toEqual({ explanation: { key: 'explainMaybeYou' }, comfort: undefined });
  });

  it('says that the site asked for the pause, or until when it asked to be left alone', () => {
    const waiting = { ...anIncident({ notBefore: NOW + 8_000 }), phase: phases['waiting'] as Phase };
    expect(waitView(waiting, aPage()).doing.key).toBe('doingAsAsked');
    const gaveUp: Phase = { name: 'gave-up', at: NOW, reason: 'asked-to-stay-away' };
    const asked = anIncident({ notBefore: NOW + 9e8, phase: gaveUp });
    expect(waitView(asked, aPage())).toMatchObject({ doing: { key: 'doingAskedToStayAway' }, moment: NOW + 9e8 });
  });

  it.each([
    ['waiting', 'badgeWaiting'],
    ['probing', 'badgeWaiting'],
    ['offline', 'badgeOffline'],
    ['back', 'badgeBack'],
    ['stopped', 'badgeStopped'],
    ['gave-up', 'badgeGaveUp'],
  ])('on the badge is explained, with the site: %s', (name, key) => {
    expect(badgeOf(anIncident({ phase: phases[name] ?? countingTo(1) }), aPage()).title).toEqual({ key, params: ['shop.example'] });
  });

  it('on the badge does not count: the explanation stays the same from one try to the next', () => {
    expect(badgeOf(anIncident({ phase: countingTo(3) }), aPage())).toEqual(badgeOf(anIncident({ phase: countingTo(90), attempts: 7 }), aPage()));
  });

  it('on the badge fits into four characters', () => {
    for (const phase of Object.values(phases)) {
      expect(badgeOf(anIncident({ phase }), aPage()).text.length).toBeLessThanOrEqual(4);
    }
  });
});
