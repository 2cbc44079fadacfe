import { describe, expect, it } from 'vitest';
import { onCommitted } from '../../../src/decide/on-navigation.ts';
import type { State } from '../../../src/incident/state.ts';
import type { WaitingPage } from '../../../src/incident/incident.ts';
import { anIncident, aPage, NOW } from '../../fixtures/incidents.ts';

const PAGE = 'https://shop.example/basket';

function stateWith(page: WaitingPage): State {
  const incident = anIncident({ pages: [page] });
  return { incidents: { [incident.key]: incident }, checks: {}, budget: { tokens: 5, at: NOW }, online: true };
}

function pagesAfter(page: WaitingPage, url: string): number {
  const { state } = onCommitted(stateWith(page), { type: 'committed', tabId: page.tabId, url });
  return Object.values(state.incidents).flatMap(({ pages }) => pages).length;
}

describe('a commit', () => {
  it('of the failing address puts the banner on the page', () => {
    const step = onCommitted(stateWith(aPage({ shows: 'nothing-yet' })), { type: 'committed', tabId: 1, url: PAGE });
    expect(step.actions).toEqual([{ type: 'show-banner', tabId: 1 }]);
  });

  it('of the blank document that a new tab starts with is late news, not the person going away', () => {
    expect(pagesAfter(aPage({ shows: 'nothing-yet' }), 'about:blank')).toBe(1);
    expect(pagesAfter(aPage({ shows: 'page' }), 'about:blank')).toBe(0);
  });

  it('of another address lets the page go, of a browser’s own error page it does not', () => {
    expect(pagesAfter(aPage(), 'https://shop.example/')).toBe(0);
    expect(pagesAfter(aPage(), 'chrome-error://chromewebdata/')).toBe(1);
    expect(pagesAfter(aPage(), 'about:neterror?e=serverError')).toBe(1);
  });
});
