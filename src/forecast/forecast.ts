import { DAY_MS, HOUR_MS, MINUTE_MS, type Ms } from '../lib/time.ts';
import { classOf } from './classes.ts';
import { curveOf, type FittedTable } from './fitted-table.ts';
import { casesBehind, FEWEST_RETURNS, returnsIn, withOwnHistory, type OwnEpisode } from './own-history.ts';
import { shareRange } from './share-range.ts';
import { chanceWithin, survivalAt, type SurvivalCurve } from './survival-curve.ts';
import { waitingCurve } from './waiting-curve.ts';

/** A failure as it stands. */
export interface ForecastQuestion {
  status: number;
  elapsedMs: Ms;
  /**
   * What `elapsedMs` counts from: the outage's start, or the moment when somebody came upon it who cannot know how long it had
   * lasted. Whoever comes upon an outage has more likely come upon a long one.
   */
  countedFrom: 'start' | 'arrival';
  /** Earlier waits for this very site; the present one is not among them. */
  ownEpisodes: readonly OwnEpisode[];
}

/** How likely the site is back, and when. */
export interface Forecast {
  /** For 1, 5, 15 and 60 minutes and for a day. */
  chances: readonly Chance[];
  /** From the first minute to a day, or to twice the elapsed time. */
  curve: readonly CurvePoint[];
  basis: Basis;
  /** The records show nothing shorter: most failures of this age may be over in seconds. */
  isTooShortToSay: boolean;
}

/** The chance that the site is back within a time from now. */
export interface Chance {
  withinMs: Ms;
  chance: number;
  /** It lies between these with a confidence of 90 %. */
  low: number;
  high: number;
}

/** The share of such failures that are over at a time after `countedFrom`. */
export interface CurvePoint {
  atMs: Ms;
  back: number;
}

/** What the forecast rests on. */
export interface Basis {
  outages: number;
  /** Those with a code of the same class. */
  alike: number;
  sites: number;
  repositories: number;
  /** How often this site itself came back; 0 where its history is too short to count. */
  ownReturns: number;
}

const HORIZONS_MS: readonly Ms[] = [MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS, HOUR_MS, DAY_MS];

/** The records' checks come every five minutes at best. */
const SHORTEST_RECORDED_MS: Ms = 5 * MINUTE_MS;

const CURVE_POINTS = 60;

/** What recorded outages say about a failure; nothing about answers that are no failure of the site, such as 429. */
export function forecast({ status, elapsedMs, countedFrom, ownEpisodes }: ForecastQuestion, table: FittedTable): Forecast | undefined {
  const name = classOf(status);
  if (!name) return undefined;
  const elapsed = Number.isFinite(elapsedMs) ? Math.max(0, elapsedMs) : 0;
  const outages = curveOf(table, name);
  const curve = withOwnHistory(countedFrom === 'start' ? outages : waitingCurve(outages), ownEpisodes);
  const returns = returnsIn(ownEpisodes);
  const ownReturns = returns < FEWEST_RETURNS ? 0 : returns;
  const casesLeft = casesBehind(ownEpisodes, table.effectiveOutages) * survivalAt(curve, elapsed);
  return {
    chances: HORIZONS_MS.map((withinMs) => {
      const chance = chanceWithin(curve, elapsed, withinMs);
      return { withinMs, chance, ...shareRange(chance, casesLeft) };
    }),
    curve: curvePoints(curve, Math.max(DAY_MS, 2 * elapsed)),
    basis: { ...countsOf(table), alike: table.curves[name].outages, ownReturns },
    isTooShortToSay: elapsed < SHORTEST_RECORDED_MS,
  };
}

function countsOf({ curves }: FittedTable): Omit<Basis, 'alike' | 'ownReturns'> {
  const { outages, sites, repositories } = curves.pooled;
  return { outages, sites, repositories };
}

/** Evenly on a logarithmic scale, from one minute on. */
function curvePoints(curve: SurvivalCurve, toMs: Ms): CurvePoint[] {
  return Array.from({ length: CURVE_POINTS + 1 }, (_, index) => {
    const atMs = MINUTE_MS * (toMs / MINUTE_MS) ** (index / CURVE_POINTS);
    return { atMs, back: 1 - survivalAt(curve, atMs) };
  });
}
