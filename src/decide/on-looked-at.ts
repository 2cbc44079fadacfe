import type { Incident } from '../incident/incident.ts';
import { pageIn } from '../incident/pages.ts';
import { changeIncidents, type State } from '../incident/state.ts';
import type { Observation } from '../watch/observation.ts';
import { soonTry } from './plan-try.ts';
import type { Context, Step } from './step.ts';

type LookedAt = Extract<Observation, { type: 'looked-at' }>;

/** The person looks at a tab: others of its window are hidden now, and its site is tried soon. */
export function onLookedAt(state: State, { tabId, windowId }: LookedAt, context: Context): Step {
  const changed = changeIncidents(state, (incident) => {
    const seen = withVisibility(incident, tabId, windowId);
    return pageIn(seen, tabId) ? trySooner(seen, context) : seen;
  });
  return { state: changed, actions: [] };
}

/** The incident with its next attempt moved forward where the rules allow it. */
export function trySooner(incident: Incident, context: Context): Incident {
  if (incident.phase.name !== 'waiting') return incident;
  const soon = soonTry(incident, context);
  return soon.nextAt < incident.phase.nextAt ? { ...incident, phase: soon } : incident;
}

function withVisibility(incident: Incident, tabId: number, windowId: number): Incident {
  const affected = incident.pages.some((page) => page.tabId === tabId || page.windowId === windowId);
  if (!affected) return incident;
  const pages = incident.pages.map((page) => {
    if (page.tabId === tabId) return { ...page, visible: true, windowId };
    return page.windowId === windowId ? { ...page, visible: false } : page;
  });
  return { ...incident, pages };
}
