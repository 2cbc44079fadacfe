import type { Action } from '../act/action.ts';
import { isSafeToReload } from '../incident/incident.ts';
import { pageIn } from '../incident/pages.ts';
import { incidentOfTab, type State } from '../incident/state.ts';
import type { Input } from './input.ts';
import type { Step } from './step.ts';

type ReloadAsked = Extract<Input, { type: 'reload-asked' }>;

/**
 * A person's own reload, of any page. One that waits with a form is not reloaded; of pages that never failed the browser
 * alone knows whether they were sent a form, and then asks before it sends anything.
 */
export function onReloadAsked(state: State, { tabId, clearsCacheOf }: ReloadAsked): Step {
  const incident = incidentOfTab(state, tabId);
  const page = incident && pageIn(incident, tabId);
  if (page && !isSafeToReload(page)) return { state, actions: [] };
  const clearing: Action[] = clearsCacheOf === undefined ? [] : [{ type: 'clear-site', origin: clearsCacheOf, what: 'cache' }];
  return { state, actions: [...clearing, { type: 'reload-as-asked', tabId }] };
}
