import type { Incident } from '../incident/incident.ts';
import { changePage } from '../incident/pages.ts';
import { withIncident, type State } from '../incident/state.ts';
import { note } from '../incident/timeline.ts';
import type { EpochMs } from '../lib/time.ts';
import { RELOAD_LIMIT_MS } from '../retry/attempt-limits.ts';
import type { Step } from './step.ts';

/** Asks for a tab to be reloaded, and remembers that its answer is still to come. */
export function askForReload(state: State, incident: Incident, tabId: number, url: string, now: EpochMs): Step {
  const pending = { askedAt: now, deadlineAt: now + RELOAD_LIMIT_MS, redirected: false };
  const asked = note(
    changePage(incident, tabId, (page) => ({ ...page, reload: pending })),
    { at: now, kind: 'reloading' },
  );
  return { state: withIncident(state, asked), actions: [{ type: 'reload', tabId, url }] };
}
