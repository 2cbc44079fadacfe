import type { Action } from '../act/action.ts';
import type { State } from '../incident/state.ts';
import type { Random } from '../lib/random.ts';
import type { EpochMs } from '../lib/time.ts';
import type { Settings } from '../store/settings.ts';

/** What a decision may depend on besides the state and the input. */
export interface Context {
  now: EpochMs;
  random: Random;
  settings: Settings;
}

/** A decision: the state to save, and then what to do. */
export interface Step {
  state: State;
  actions: Action[];
}
