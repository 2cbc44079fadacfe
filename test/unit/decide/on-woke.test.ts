import { describe, expect, it } from 'vitest';
import { onWoke } from '../../../src/decide/on-woke.ts';
import type { Shown } from '../../../src/watch/observation.ts';
import { DEFAULT_SETTINGS } from '../../../src/store/settings.ts';
import { anIncident, aPage, NOW } from '../../fixtures/incidents.ts';

function shownAfterWaking(shows: Shown): Shown | undefined {
  const page = aPage({ shows });
  const incident = anIncident({ pages: [page] });
  const tab = { tabId: page.tabId, windowId: page.windowId, visible: true, partition: 'ordinary', loading: false, url: page.url } as const;
  const { state } = onWoke(
    { incidents: { [incident.key]: incident }, checks: {}, budget: { tokens: 5, at: NOW }, online: true },
    { type: 'woke', tabs: [tab], reloadedTabs: [], blockedOrigins: [], online: true },
    { now: NOW, random: () => 0.5, settings: DEFAULT_SETTINGS },
  );
  return state.incidents[incident.key]?.pages[0]?.shows;
}

describe('a background that wakes', () => {
  it('takes a failing address in a tab for its page, though nobody has told it of the commit', () => {
    expect(shownAfterWaking('nothing-yet')).toBe('page');
  });

  it('keeps what it was told of', () => {
    expect(shownAfterWaking('browser-error')).toBe('browser-error');
  });
});
