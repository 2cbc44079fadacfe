import type { Input } from '../incident/input.ts';
import { receive } from '../incident/receive.ts';
import { changeIncidents, type Context, type State, type Step } from '../incident/state.ts';
import { followClock } from '../incident/follow-clock.ts';
import { runDue } from './due.ts';

/** One decision: take the input in, then do everything whose time has come. Pure. */
export function decide(state: State, input: Input, context: Context): Step {
  const timely = changeIncidents(state, (incident) => followClock(incident, context.now));
  const received = receive(timely, input, context);
  const done = runDue(received.state, context);
  return { state: done.state, actions: [...received.actions, ...done.actions] };
}
