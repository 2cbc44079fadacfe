import { isSafeToReload } from '../incident/incident.ts';
import { pageIn } from '../incident/pages.ts';
import { incidentOfTab, type State } from '../incident/state.ts';
import type { Step } from './step.ts';

/**
 * A person's own reload, of any page. One that waits with a form is not reloaded; of pages that never failed the browser
 * alone knows whether they were sent a form, and then asks before it sends anything.
 */
export function onReloadAsked(state: State, tabId: number): Step {
  const incident = incidentOfTab(state, tabId);
  const page = incident && pageIn(incident, tabId);
  return { state, actions: page && !isSafeToReload(page) ? [] : [{ type: 'reload-as-asked', tabId }] };
}
