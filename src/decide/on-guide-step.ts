import type { Action } from '../act/action.ts';
import type { StepId } from '../guide/guide.ts';
import { isSafeToReload, type Incident, type WaitingPage } from '../incident/incident.ts';
import { pageIn } from '../incident/pages.ts';
import { incidentOfTab, withIncident, type State } from '../incident/state.ts';
import type { GuideStep } from './input.ts';
import { tryNow } from './on-command.ts';
import { startAttempt } from './start-attempt.ts';
import type { Context, Step } from './step.ts';

/** Steps whose effect only the page's own tab can show. */
const SHOWN_BY_RELOAD: ReadonlySet<StepId> = new Set<StepId>(['reload', 'clear-cache', 'clear-data']);

/** A person takes a step of the guide, says what came of one, or takes it up again. */
export function onGuideStep(state: State, { tabId, step, doing }: GuideStep, context: Context): Step {
  const incident = incidentOfTab(state, tabId);
  const page = incident && pageIn(incident, tabId);
  if (!incident || !page) return { state, actions: [] };
  if (doing === 'test') return testStep(state, incident, page, step, context);
  const { [step]: _earlier, ...others } = incident.guide.results;
  const results = doing === 'again' ? others : { ...others, [step]: { at: context.now, outcome: doing } };
  return { state: withIncident(state, { ...incident, guide: { ...incident.guide, results } }), actions: [] };
}

/** Does what software can do, and tests the page. One test at a time; a page that is back needs none. */
function testStep(state: State, incident: Incident, page: WaitingPage, step: StepId, context: Context): Step {
  if (incident.guide.testing || incident.phase.name === 'back') return { state, actions: [] };
  const { phase } = incident;
  const wasStopped = phase.name === 'stopped' && phase.by === 'person';
  const testing = { step, startedAt: context.now, statusBefore: incident.failure.status, ...(wasStopped && { wasStopped }) };
  const begun: Incident = { ...incident, guide: { ...incident.guide, testing } };
  // Tested by the retries that follow once the line is back.
  if (step === 'restart-router') return { state: withIncident(state, wasStopped ? tryNow(begun, context) : begun), actions: [] };
  if (!SHOWN_BY_RELOAD.has(step)) return { state: withIncident(state, tryNow(begun, context)), actions: [] };
  if (!isSafeToReload(page)) return { state, actions: [] };
  const reloading = startAttempt(state, begun, 'reload', page, context);
  return { state: reloading.state, actions: [...clearing(step, incident), ...reloading.actions] };
}

function clearing(step: StepId, { origin }: Incident): Action[] {
  if (step === 'clear-cache') return [{ type: 'clear-site', origin, what: 'cache' }];
  return step === 'clear-data' ? [{ type: 'clear-site', origin, what: 'data' }] : [];
}
