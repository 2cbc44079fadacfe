import type { Incident } from '../incident/incident.ts';
import { incidentOfTab, type State } from '../incident/state.ts';
import { originOf } from '../lib/web-address.ts';
import { isWatched } from '../store/settings.ts';
import type { Answered } from '../watch/observation.ts';
import { siteAnswers } from '../watch/statuses.ts';
import { recordFailure } from './record-failure.ts';
import { recordSuccess } from './record-success.ts';
import type { Context, Step } from './step.ts';

/** A main frame was answered: a new failure, another one of a waiting page, or the page is back. */
export function onAnswered(state: State, answer: Answered, context: Context): Step {
  const waitingIn = incidentOfTab(state, answer.tab.tabId);
  if (isFailure(waitingIn, answer, context)) return recordFailure(state, answer, context);
  return waitingIn ? recordSuccess(state, waitingIn, answer, context) : { state, actions: [] };
}

/** A page that already waits is not back while its site answers with any error of the server. */
function isFailure(waitingIn: Incident | undefined, answer: Answered, context: Context): boolean {
  if (isWatched(context.settings, answer.url, answer.status)) return true;
  return waitingIn?.origin === originOf(answer.url) && !siteAnswers(answer.status);
}
