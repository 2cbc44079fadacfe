import { describe, expect, it } from 'vitest';
import { chooseAttempt } from '../../../src/retry/choose-attempt.ts';
import { anIncident, aPage } from '../../fixtures/incidents.ts';

const CALLBACK = 'https://shop.example/cb?code=1&state=2';

describe('who tries', () => {
  it('is a quiet probe for the visible page first', () => {
    const pages = [aPage({ tabId: 1, visible: false }), aPage({ tabId: 2, url: 'https://shop.example/seen' })];
    expect(chooseAttempt(anIncident({ pages }))).toMatchObject({ kind: 'probe', page: { tabId: 2 } });
  });

  it('is a probe of an ordinary hidden page rather than the reload of a visible one-time one', () => {
    const pages = [aPage({ tabId: 1, url: CALLBACK }), aPage({ tabId: 2, visible: false })];
    expect(chooseAttempt(anIncident({ pages }))).toMatchObject({ kind: 'probe', page: { tabId: 2 } });
  });

  it('is the visible tab itself for a one-time address, and nobody while it is hidden', () => {
    expect(chooseAttempt(anIncident({ pages: [aPage({ url: CALLBACK })] })).kind).toBe('reload');
    expect(chooseAttempt(anIncident({ pages: [aPage({ url: CALLBACK, visible: false })] })).kind).toBe('when-looked-at');
  });

  it('is the tab itself after two probes that passed while the page went on failing', () => {
    expect(chooseAttempt(anIncident({ pages: [aPage({ mismatches: 1 })] })).kind).toBe('probe');
    expect(chooseAttempt(anIncident({ pages: [aPage({ mismatches: 2 })] })).kind).toBe('reload');
  });

  it('is the tab itself in private windows and containers, which have other cookies', () => {
    expect(chooseAttempt(anIncident({ partition: 'private' })).kind).toBe('reload');
    expect(chooseAttempt(anIncident({ partition: 'container:firefox-container-2' })).kind).toBe('reload');
  });

  it('never is the reload of a form: its address is watched, or nothing is sent', () => {
    const form = aPage({ method: 'POST' });
    expect(chooseAttempt(anIncident({ pages: [form] })).kind).toBe('probe');
    expect(chooseAttempt(anIncident({ pages: [{ ...form, url: CALLBACK }] })).kind).toBe('none');
    expect(chooseAttempt(anIncident({ pages: [form], partition: 'private' })).kind).toBe('none');
  });
});
