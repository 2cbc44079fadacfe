import { seededRandom } from '../../fakes/random.ts';
import { median, medianInterval, type Interval } from '../report/statistics.ts';
import type { Measured } from './visits.ts';

/** What is compared: a browser as it comes, one with an empty extension, Rebound, and another build of it where one is given. */
export const ARMS = ['no extension', 'empty listener', 'Rebound', 'other build'] as const;
export type Arm = (typeof ARMS)[number];

/** One kind of visit, round by round: what each arm took in the same round stands at the same place. */
export type Rounds = Readonly<Partial<Record<Arm, readonly Measured[]>>>;

export type Metric = keyof Measured;

/** One metric of one kind of visit. */
export interface Compared {
  /** Medians, ms. */
  medians: Partial<Record<Arm, number>>;
  /** Rebound ÷ the others in the same round. */
  overListener: Interval;
  overNone: Interval;
  overOther?: Interval;
}

const SEED = 1;

export function compare(rounds: Rounds, metric: Metric): Compared {
  const values = (arm: Arm) => (rounds[arm] ?? []).map((measured) => measured[metric]);
  const over = (other: Arm) => {
    const others = values(other);
    return medianInterval(values('Rebound').map((value, round) => value / (others[round] ?? Number.NaN)), seededRandom(SEED));
  };
  return {
    medians: Object.fromEntries(Object.keys(rounds).map((arm) => [arm, median(values(arm as Arm))])),
    overListener: over('empty listener'),
    overNone: over('no extension'),
    ...(rounds['other build'] ? { overOther: over('other build') } : {}),
  };
}
