import type { Action } from '../../../src/act/action.ts';
import { decide } from '../../../src/decide/decide.ts';
import type { Input } from '../../../src/decide/input.ts';
import { wakeAt } from '../../../src/decide/wake-at.ts';
import type { State } from '../../../src/incident/state.ts';
import type { Random } from '../../../src/lib/random.ts';
import type { EpochMs, Ms } from '../../../src/lib/time.ts';
import { fullBudget } from '../../../src/retry/budget.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/store/settings.ts';
import { ANSWER_MS, type Trajectory } from './trajectories.ts';
import { CARES_MS } from './waits.ts';

const STARTED: EpochMs = Date.UTC(2026, 10, 21, 12);
const URL = 'https://shop.example/basket';
const STATUS = 502;

/** How the visitor's browser stands. */
export interface Visit {
  /** Tabs of the one site, all failing at once; only the first is in view. */
  tabs: number;
  settings: Settings;
}

const ONE_TAB: Visit = { tabs: 1, settings: DEFAULT_SETTINGS };

/**
 * Rebound's own tries at a site that keeps failing: the real `decide`, woken exactly when it asks to be, on a clock of its own. Alarms
 * that a browser fires late are not part of it.
 */
export function reboundTrajectory(random: Random, { tabs, settings }: Visit = ONE_TAB, untilMs: Ms = CARES_MS): Trajectory {
  const moments: Ms[] = [];
  let now = STARTED;
  let state: State = { incidents: {}, checks: {}, budget: fullBudget(now), online: true };
  const tell = (input: Input): Action[] => {
    const step = decide(state, input, { now, random, settings });
    state = step.state;
    return step.actions;
  };
  for (let tabId = 1; tabId <= tabs; tabId++) tell(failingPage(tabId));
  while (now - STARTED <= untilMs) {
    const due = wakeAt(state, settings, now);
    if (due === undefined) break;
    now = Math.max(now, due);
    for (const action of tell({ type: 'tick' })) {
      if (action.type !== 'probe') continue;
      moments.push(now - STARTED);
      now += ANSWER_MS;
      tell({ type: 'probe-settled', key: action.key, attemptId: action.attemptId, outcome: { kind: 'answered', status: STATUS, elapsedMs: ANSWER_MS } });
    }
  }
  return Float64Array.from(moments);
}

function failingPage(tabId: number): Input {
  return {
    type: 'answered',
    tab: { tabId, windowId: 1, visible: tabId === 1, partition: 'ordinary', loading: false },
    url: URL,
    method: 'GET',
    status: STATUS,
    facts: { headers: [], empty: false },
    shows: 'page',
  };
}
