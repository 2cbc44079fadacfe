import { changeIncidents, type State } from '../incident/state.ts';
import { runDue } from './due.ts';
import { followClock } from './follow-clock.ts';
import type { Input } from './input.ts';
import { receive } from './receive.ts';
import type { Context, Step } from './step.ts';

/** One decision: take the input in, then do everything whose time has come. Pure. */
export function decide(state: State, input: Input, context: Context): Step {
  const timely = changeIncidents(state, (incident) => followClock(incident, context.now));
  const received = receive(timely, input, context);
  const done = runDue(received.state, context);
  return { state: done.state, actions: [...received.actions, ...done.actions] };
}
