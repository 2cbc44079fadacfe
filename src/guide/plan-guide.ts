import { allSteps } from './all-steps.ts';
import { STEP_IDS, type StepId, type StepResult } from './guide.ts';
import type { Situation } from './situation.ts';
import type { MessageKey } from '../view/text.ts';

/** The guide as it stands: what to try, in order; what has been tried; what is not worth trying, and why. */
export interface GuidePlan {
  toTry: PlannedStep[];
  tried: TriedStep[];
  setAside: AsideStep[];
}

export interface PlannedStep {
  id: StepId;
  title: MessageKey;
  why: MessageKey;
  by: 'rebound' | 'person';
  /** It is what fixed this site before. */
  fixedBefore: boolean;
}

export interface TriedStep {
  id: StepId;
  title: MessageKey;
  result: StepResult;
}

export interface AsideStep {
  id: StepId;
  title: MessageKey;
  because: MessageKey;
}

/** What fixed this site before comes first, unless the evidence rules it out. */
const PROMISE_OF_OLD_FIX = 1_000;

/** Orders the steps for a situation. Pure. */
export function planGuide(situation: Situation): GuidePlan {
  const plan: GuidePlan = { toTry: [], tried: [], setAside: [] };
  const promises = new Map<StepId, number>();
  for (const id of STEP_IDS) {
    const { title, by, judge } = allSteps[id];
    const result = situation.results[id];
    const ruling = judge(situation);
    if (result) plan.tried.push({ id, title, result });
    else if (!ruling.isOffered && situation.testing !== id) plan.setAside.push({ id, title, because: ruling.because });
    else {
      const fixedBefore = situation.fixedBefore === id;
      // One that is under way stays, even if there is no more reason to begin it.
      const { promise, why } = ruling.isOffered ? ruling : { promise: 0, why: ruling.because };
      promises.set(id, fixedBefore ? PROMISE_OF_OLD_FIX : promise);
      plan.toTry.push({ id, title, why, by, fixedBefore });
    }
  }
  const promiseOf = ({ id }: PlannedStep) => promises.get(id) ?? 0;
  plan.toTry.sort((a, b) => promiseOf(b) - promiseOf(a));
  plan.tried.sort((a, b) => b.result.at - a.result.at);
  return plan;
}
