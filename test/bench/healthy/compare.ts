import { seededRandom } from '../../fakes/random.ts';
import { median, medianInterval, type Interval } from '../report/statistics.ts';
import type { Measured } from './visits.ts';

/** The browsers that are compared. */
export const ARMS = ['no extension', 'empty listener', 'Rebound'] as const;
export type Arm = (typeof ARMS)[number];

/** One kind of visit, round by round: what each arm took in the same round stands at the same place. */
export type Rounds = Readonly<Record<Arm, readonly Measured[]>>;

export type Metric = keyof Measured;

/** One metric of one kind of visit. */
export interface Compared {
  /** Medians, ms. */
  medians: Record<Arm, number>;
  /** Rebound ÷ the empty listener in the same round. */
  overListener: Interval;
  /** Rebound ÷ no extension in the same round. */
  overNone: Interval;
}

const SEED = 1;

export function compare(rounds: Rounds, metric: Metric): Compared {
  const values = (arm: Arm) => rounds[arm].map((measured) => measured[metric]);
  const over = (other: Arm) => {
    const others = values(other);
    return medianInterval(values('Rebound').map((value, round) => value / (others[round] ?? Number.NaN)), seededRandom(SEED));
  };
  return {
    medians: { 'no extension': median(values('no extension')), 'empty listener': median(values('empty listener')), Rebound: median(values('Rebound')) },
    overListener: over('empty listener'),
    overNone: over('no extension'),
  };
}
