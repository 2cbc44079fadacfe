import { isSafeToReload, type Incident } from '../incident/incident.ts';
import type { State } from '../incident/state.ts';
import { askForReload } from './ask-for-reload.ts';
import { nextStaggeredReload } from './mark-back.ts';
import { reloadFailed } from './on-navigation.ts';
import type { Context, Step } from './step.ts';
import { settle } from './tidy.ts';

/** Reloads what is in view, and hidden tabs one after another where the person has chosen that. */
export function runBack(state: State, incident: Incident, context: Context): Step {
  const { now, settings } = context;
  if (incident.phase.name !== 'back') return { state, actions: [] };
  const overdue = incident.pages.find((page) => page.reload && now >= page.reload.deadlineAt);
  if (overdue) return settle(state, reloadFailed(incident, overdue.tabId, context));
  const ready = incident.pages.filter((page) => isSafeToReload(page) && !page.reload);
  const visible = ready.filter((page) => page.visible);
  const staggered = settings.hiddenTabs === 'staggered' && now >= incident.phase.nextReloadAt;
  const hidden = staggered ? ready.filter((page) => !page.visible).slice(0, 1) : [];
  const phase = hidden.length > 0 ? { ...incident.phase, nextReloadAt: nextStaggeredReload(context) } : incident.phase;
  return [...visible, ...hidden].reduce<Step>(
    (step, page) => {
      const latest = step.state.incidents[incident.key] ?? incident;
      const next = askForReload(step.state, latest, page.tabId, page.url, now);
      return { state: next.state, actions: [...step.actions, ...next.actions] };
    },
    settle(state, { ...incident, phase }),
  );
}
