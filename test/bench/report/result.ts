/** One thing that a benchmark has to reach. Goals are ratios or shares of arms that ran side by side, never times alone. */
export interface Goal {
  /** What is measured, against what. */
  name: string;
  measured: number;
  /** The bound that `measured` is held against. */
  target: number;
  /** Which side of the bound is good. */
  better: 'at-least' | 'at-most';
  met: boolean;
}

/** What every benchmark prints as JSON: its goals first, then all it has found. */
export interface BenchResult<Details> {
  benchmark: string;
  /** What was run on, in words: the figures mean nothing without it. */
  input: string;
  goals: Goal[];
  details: Details;
}

/** A goal with its judgement. What could not be measured (NaN) is not met. */
export function goal(name: string, measured: number, better: Goal['better'], target: number): Goal {
  const met = better === 'at-least' ? measured >= target : measured <= target;
  return { name, measured, target, better, met };
}
