/** One prediction and what came of it. */
export interface Scored {
  chance: number;
  /** Weight of what was back in time, and of what was not. */
  back: number;
  still: number;
}

/** One tenth of the predictions' range. */
export interface CalibrationRow {
  from: number;
  to: number;
  predicted: number;
  observed: number;
  weight: number;
}

const BINS = 10;

/** The mean squared error of a probability (Brier 1950): 0 is perfect, 0.25 is tossing a coin. NaN without predictions. */
export function brierScore(scored: readonly Scored[]): number {
  const loss = scored.reduce((sum, { chance, back, still }) => sum + back * (1 - chance) ** 2 + still * chance ** 2, 0);
  return loss / totalWeight(scored);
}

/** Predictions by tenths: what was said, and how often it came true. Empty tenths are left out. */
export function calibrationTable(scored: readonly Scored[]): CalibrationRow[] {
  return Array.from({ length: BINS }, (_, bin) => rowOf(scored.filter(({ chance }) => binOf(chance) === bin), bin)).filter(({ weight }) => weight > 0);
}

/** The mean distance of what was said from what came true, over the tenths by their weight. */
export function calibrationError(rows: readonly CalibrationRow[]): number {
  const weight = rows.reduce((sum, row) => sum + row.weight, 0);
  return rows.reduce((sum, row) => sum + row.weight * Math.abs(row.predicted - row.observed), 0) / weight;
}

function rowOf(scored: readonly Scored[], bin: number): CalibrationRow {
  const weight = totalWeight(scored);
  const predicted = scored.reduce((sum, { chance, back, still }) => sum + chance * (back + still), 0) / weight;
  const observed = scored.reduce((sum, { back }) => sum + back, 0) / weight;
  return { from: bin / BINS, to: (bin + 1) / BINS, predicted, observed, weight };
}

function binOf(chance: number): number {
  return Math.min(BINS - 1, Math.floor(chance * BINS));
}

function totalWeight(scored: readonly Scored[]): number {
  return scored.reduce((sum, { back, still }) => sum + back + still, 0);
}
