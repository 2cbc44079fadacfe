import type { Input } from '../incident/input.ts';
import { receive } from '../incident/receive.ts';
import type { Context, State, Step } from '../incident/state.ts';
import { runDue } from './due.ts';

/** One decision: take the input in, then do everything whose time has come. Pure. */
export function decide(state: State, input: Input, context: Context): Step {
  const received = receive(state, input, context);
  const done = runDue(received.state, context);
  return { state: done.state, actions: [...received.actions, ...done.actions] };
}
