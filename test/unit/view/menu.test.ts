import { describe, expect, it } from 'vitest';
import type { Incident, WaitingPage } from '../../../src/incident/incident.ts';
import type { State } from '../../../src/incident/state.ts';
import { fullBudget } from '../../../src/retry/budget.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/store/settings.ts';
import { menuItems, type MenuItem } from '../../../src/view/menu.ts';
import { aPage, anIncident, NOW } from '../../fixtures/incidents.ts';

function stateOf(...incidents: Incident[]): State {
  return { incidents: Object.fromEntries(incidents.map((each) => [each.key, each])), checks: {}, budget: fullBudget(NOW), online: true };
}

function menu(state: State, { windowId, ...changes }: Partial<Settings> & { windowId?: number } = {}): MenuItem[] {
  return menuItems(state, { ...DEFAULT_SETTINGS, ...changes }, windowId);
}

const ids = (items: readonly MenuItem[], of: MenuItem['of'] = 'page') => items.filter((item) => item.of === of).map(({ id }) => id);

function waiting(incident: Partial<Incident> = {}, page: Partial<WaitingPage> = {}): State {
  return stateOf(anIncident({ ...incident, pages: [aPage(page)] }));
}

describe('the menu of a page', () => {
  it('has nothing about waiting where nothing waits', () => {
    expect(ids(menu(stateOf()))).toEqual(['reload-fresh', 'never-here']);
  });

  it.each<[string, State, string[]]>([
    ['waits', waiting(), ['try-now', 'stop', 'is-it-me']],
    ['was stopped', waiting({ phase: { name: 'stopped', at: NOW, by: 'person' } }), ['resume', 'is-it-me']],
    ['was given up', waiting({ phase: { name: 'gave-up', at: NOW, reason: 'waited-too-long' } }), ['try-now', 'is-it-me']],
    ['is about to load', waiting({ phase: { name: 'back', at: NOW, provenUrl: 'https://shop.example/', nextReloadAt: NOW } }), ['is-it-me']],
    ['holds a form', waiting({}, { method: 'POST' }), ['check-now', 'stop', 'is-it-me']],
    ['waits in a hidden tab', waiting({}, { visible: false }), []],
  ])('fits a page in view that %s', (_what, state, wanted) => {
    expect(ids(menu(state))).toEqual([...wanted, 'reload-fresh', 'never-here']);
  });

  it('goes by the window in use, where it is known', () => {
    const state = waiting({}, { windowId: 1 });
    expect(ids(menu(state, { windowId: 1 }))).toContain('try-now');
    expect(ids(menu(state, { windowId: 2 }))).not.toContain('try-now');
  });

  it('lets Rebound be turned on again on the sites it leaves alone, and only there', () => {
    const items = menu(stateOf(), { neverHosts: ['shop.example', 'localhost:8080'] });
    expect(items.find(({ id }) => id === 'allow-here')?.urlPatterns).toEqual(['*://shop.example/*', '*://localhost/*']);
  });

  it('leaves out a stored host that no browser takes as a pattern', () => {
    const items = menu(stateOf(), { neverHosts: ['[::1]:8080', 'not a host', '*', ''] });
    expect(ids(items)).not.toContain('allow-here');
  });

  it('says nothing about single sites while Rebound is turned off', () => {
    expect(ids(menu(stateOf(), { enabled: false, neverHosts: ['shop.example'] }))).toEqual(['reload-fresh']);
  });

  it('never names a site that waits: browsers keep menus on disk', () => {
    expect(JSON.stringify(menu(waiting()))).not.toContain('shop.example');
  });
});

describe('the menu of the toolbar button', () => {
  it('leads to settings and welcome page, whatever waits', () => {
    expect(ids(menu(stateOf()), 'button')).toEqual(['settings', 'welcome']);
    expect(ids(menu(waiting()), 'button')).toEqual(['settings', 'welcome']);
  });
});
