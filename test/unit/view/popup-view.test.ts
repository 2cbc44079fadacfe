import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/store/settings.ts';
import { popupView, settingsRemark, type PopupFacts } from '../../../src/view/popup-view.ts';
import { anIncident, NOW } from '../../fixtures/incidents.ts';

const facts: PopupFacts = {
  tabId: 1,
  url: 'https://shop.example/basket',
  partition: 'ordinary',
  hasAccess: true,
  settings: { kind: 'absent' },
  policy: { neverHosts: [] },
  incidents: {},
};

function withSettings(changes: Partial<typeof DEFAULT_SETTINGS>): PopupFacts {
  return { ...facts, settings: { kind: 'loaded', settings: { ...DEFAULT_SETTINGS, ...changes } } };
}

describe('the popup', () => {
  it('is calm on a page where nothing is wrong', () => {
    expect(popupView(facts)).toEqual({ kind: 'healthy', host: 'shop.example' });
  });

  it('shows the wait of its own tab, not of another', () => {
    const incidents = { key: anIncident() };
    expect(popupView({ ...facts, incidents }).kind).toBe('waiting');
    expect(popupView({ ...facts, incidents, tabId: 9 }).kind).toBe('healthy');
  });

  it('tells for a while how long a site was away', () => {
    const phase = { name: 'back', at: NOW + 21_000, provenUrl: 'https://shop.example/basket', nextReloadAt: NOW } as const;
    const incidents = { key: anIncident({ phase, pages: [] }) };
    expect(popupView({ ...facts, incidents })).toMatchObject({ kind: 'healthy', recovered: { since: NOW, at: NOW + 21_000 } });
  });

  it('says that it is an organisation that keeps Rebound from helping', () => {
    expect(popupView({ ...facts, policy: { enabled: false, neverHosts: [] } })).toEqual({ kind: 'off', isLocked: true });
    expect(popupView({ ...facts, policy: { neverHosts: ['shop.example'] } })).toMatchObject({ kind: 'never', isLocked: true });
    const switchedOff = withSettings({ enabled: false });
    expect(popupView({ ...switchedOff, policy: { enabled: true, neverHosts: [] } }).kind).toBe('healthy');
  });

  it('tells nothing of what happened in a private window', () => {
    const phase = { name: 'back', at: NOW + 21_000, provenUrl: 'https://shop.example/basket', nextReloadAt: NOW } as const;
    const incidents = { key: anIncident({ phase, pages: [], partition: 'private' }) };
    expect(popupView({ ...facts, incidents })).toEqual({ kind: 'healthy', host: 'shop.example' });
    expect(popupView({ ...facts, incidents, partition: 'private' })).toMatchObject({ recovered: { since: NOW } });
  });

  it('says what brought a site back, where a step of the guide did', () => {
    const phase = { name: 'back', at: NOW + 21_000, provenUrl: 'https://shop.example/basket', nextReloadAt: NOW } as const;
    const results = { reload: { at: NOW, outcome: 'no-change' }, 'clear-cache': { at: NOW + 20_000, outcome: 'fixed' } } as const;
    const incidents = { key: anIncident({ phase, pages: [], guide: { results } }) };
    expect(popupView({ ...facts, incidents })).toMatchObject({ recovered: { fixedBy: 'clear-cache' } });
  });

  it('says what keeps Rebound from helping', () => {
    expect(popupView(withSettings({ enabled: false })).kind).toBe('off');
    expect(popupView(withSettings({ neverHosts: ['shop.example'] }))).toEqual({ kind: 'never', host: 'shop.example', isLocked: false });
    expect(popupView({ ...facts, hasAccess: false })).toEqual({ kind: 'no-access', host: 'shop.example' });
    expect(popupView({ ...facts, url: undefined, hasAccess: false })).toEqual({ kind: 'no-access' });
    expect(popupView({ ...facts, url: 'chrome://settings' }).kind).toBe('unsupported');
  });

  it('remarks on settings that could not be used', () => {
    expect(settingsRemark({ kind: 'absent' })).toBeUndefined();
    expect(settingsRemark({ kind: 'unreadable', error: new Error('x') })).toBe('settingsUnreadable');
    expect(settingsRemark({ kind: 'invalid', stored: 1, fromLaterVersion: false })).toBe('settingsInvalid');
    expect(settingsRemark({ kind: 'invalid', stored: 1, fromLaterVersion: true })).toBe('settingsFromLater');
  });
});
