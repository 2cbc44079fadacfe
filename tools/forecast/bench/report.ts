import type { Prediction, Predictions } from './cross-validate.ts';
import { groupBy } from '../group-by.ts';
import { brierScore, calibrationError, calibrationTable, type CalibrationRow } from './score.ts';
import { skillRange } from './skill-range.ts';

/** How well one predictor did, against the constant guess. */
export interface PredictorReport {
  brier: number;
  /** 1 − Brier score / that of the constant guess: above 0 is better than it. */
  skill: number;
  /** 90 %, by drawing repositories anew. */
  skillRange: [number, number];
  calibrationError: number;
}

/** How well all did, and the forecast itself in detail. */
export interface BasisReport {
  tested: number;
  skipped: number;
  unknownShare: number;
  predictors: Record<string, PredictorReport>;
  calibration: CalibrationRow[];
  /** The forecast against the constant guess, in parts. */
  byHorizonMinutes: Record<string, PartReport>;
  byClass: Record<string, PartReport>;
  withOwnHistory: PartReport;
}

interface PartReport {
  predictions: number;
  brier: number;
  constantBrier: number;
  skill: number;
}

/** The predictor that the constant guess is called, and the one that the extension uses. */
const CONSTANT = 'constant';
const CHOSEN = 'forecast';

/** Sums the predictions of one basis up. */
export function reportOn({ made, tested, skipped, unknownShare }: Predictions): BasisReport {
  const groups = groupBy(made, ({ predictor }) => predictor);
  const constant = groups.get(CONSTANT) ?? [];
  const chosen = groups.get(CHOSEN) ?? [];
  const parts = (keyOf: (prediction: Prediction) => string | number) =>
    Object.fromEntries([...new Set(chosen.map(keyOf))].map((key) => [String(key), partOf(chosen, constant, (each) => keyOf(each) === key)]));
  return {
    tested,
    skipped,
    unknownShare,
    predictors: Object.fromEntries([...groups].map(([name, group]) => [name, predictorReport(group, constant)])),
    calibration: calibrationTable(chosen),
    byHorizonMinutes: parts(({ horizonMs }) => horizonMs / 60_000),
    byClass: parts(({ className }) => className),
    withOwnHistory: partOf(chosen, constant, ({ hasOwnHistory }) => hasOwnHistory),
  };
}

/** The same as lines for people. */
export function asLines(title: string, { predictors, calibration, tested, skipped }: BasisReport): string[] {
  return [
    '',
    `${title}: ${tested} outages, ${skipped} of them before enough was known`,
    `${'predictor'.padEnd(32)}   Brier    skill (90 % range)           calibration error`,
    ...Object.entries(predictors).map(([name, { brier, skill, skillRange: [low, high], calibrationError: error }]) =>
      `${name.padEnd(32)}${brier.toFixed(4).padStart(8)} ${percent(skill)} (${percent(low)} to ${percent(high)})  ${percent(error)}`),
    `${'said'.padStart(10)} ${'came true'.padStart(12)} ${'share of cases'.padStart(16)}`,
    ...calibration.map(({ predicted, observed, weight }) => `${percent(predicted).padStart(10)} ${percent(observed).padStart(12)} ${percent(weight / weightOf(calibration)).padStart(16)}`),
  ];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(8);
}

function predictorReport(predictions: readonly Prediction[], constant: readonly Prediction[]): PredictorReport {
  const brier = brierScore(predictions);
  return {
    brier,
    skill: 1 - brier / brierScore(constant),
    skillRange: skillRange(predictions, constant),
    calibrationError: calibrationError(calibrationTable(predictions)),
  };
}

function partOf(chosen: readonly Prediction[], constant: readonly Prediction[], isPart: (prediction: Prediction) => boolean): PartReport {
  const part = chosen.filter(isPart);
  const [brier, constantBrier] = [brierScore(part), brierScore(constant.filter(isPart))];
  return { predictions: part.length, brier, constantBrier, skill: 1 - brier / constantBrier };
}

function weightOf(rows: readonly CalibrationRow[]): number {
  return rows.reduce((sum, { weight }) => sum + weight, 0);
}
