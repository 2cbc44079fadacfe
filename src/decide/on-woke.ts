import type { Incident } from '../incident/incident.ts';
import { pageIn, reloadOver, tabOf } from '../incident/pages.ts';
import type { State } from '../incident/state.ts';
import { note } from '../incident/timeline.ts';
import { waitUntil } from '../retry/plan.ts';
import { SHORTEST_GAP_MS } from '../retry/schedule.ts';
import type { TabFacts } from '../watch/tab-facts.ts';
import { restartedChecks } from './on-check-asked.ts';
import type { Woke } from './input.ts';
import { onOffline, onOnline } from './on-network.ts';
import { onAccessChanged } from './on-policy-change.ts';
import type { Context, Step } from './step.ts';
import { settle } from './tidy.ts';

/**
 * The background starts with the state that an earlier one saved: what went on without it (closed tabs,
 * the network) is caught up with, and an attempt that died with it is made again.
 */
export function onWoke(state: State, woke: Woke, context: Context): Step {
  const caughtUp = Object.values(state.incidents)
    .map((incident) => repeatLostAttempt(matchTabs(incident, woke), woke.tabs, context))
    .reduce<Step>(
      (step, incident) => {
        const settled = settle(step.state, incident);
        return { state: settled.state, actions: [...step.actions, ...settled.actions] };
      },
      { state, actions: [] },
    );
  const network = woke.online ? onOnline(caughtUp.state, context) : onOffline(caughtUp.state, context);
  const access = onAccessChanged(network.state, woke.blockedOrigins, context);
  const actions = [...caughtUp.actions, ...network.actions, ...access.actions, ...restartedChecks(access.state, context)];
  return { state: access.state, actions };
}

/** Drops pages whose tab is gone or shows something else by now, and looks again who is visible. */
function matchTabs(incident: Incident, { tabs, reloadedTabs }: Woke): Incident {
  const pages = incident.pages.flatMap((page) => {
    const tab = tabOf(page, tabs);
    if (!tab || reloadedTabs.includes(page.tabId)) return [];
    // The commit may have gone unheard as the background died.
    const shows = page.shows === 'nothing-yet' ? 'page' : page.shows;
    return [{ ...page, shows, visible: tab.visible, windowId: tab.windowId }];
  });
  return { ...incident, pages };
}

/** A probe died with the background; a reload goes on without it, unless the tab is at rest. */
function repeatLostAttempt(incident: Incident, tabs: readonly TabFacts[], context: Context): Incident {
  const isLoading = (tabId: number) => tabs.some((tab) => tab.tabId === tabId && tab.loading);
  const rested = {
    ...incident,
    pages: incident.pages.map((page) =>
      page.reload && !isLoading(page.tabId) ? reloadOver(page) : page,
    ),
  };
  if (incident.phase.name !== 'probing') return rested;
  const { attempt } = incident.phase;
  if (attempt.kind === 'reload' && pageIn(incident, attempt.tabId) && isLoading(attempt.tabId)) return rested;
  const { now } = context;
  const again = waitUntil(Math.max(now, incident.notBefore, incident.lastAttemptAt + SHORTEST_GAP_MS), now);
  return note({ ...rested, phase: again }, { at: now, kind: 'attempt-lost' });
}
