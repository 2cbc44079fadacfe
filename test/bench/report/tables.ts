import type { Goal } from './result.ts';

/** Rows of cells as lines: the first column to the left, all others to the right. */
export function tableLines(rows: ReadonlyArray<readonly string[]>): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
}

/** The goals, one a line. */
export function goalLines(goals: readonly Goal[]): string[] {
  return goals.map((goal) => `${goal.met ? 'met   ' : 'MISSED'}  ${goal.name}: ${figure(goal.measured)} (${boundOf(goal)})`);
}

/** What a goal asks for. */
export function boundOf({ better, target }: Goal): string {
  return `${better.replace('-', ' ')} ${figure(target)}`;
}

/** A figure with as many digits as it deserves; a dash for none. */
export function figure(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return '–';
  if (value === 0) return '0';
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-GB');
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}

/** A share as a percentage. */
export function percent(share: number): string {
  return Number.isFinite(share) ? `${(100 * share).toFixed(1)} %` : '–';
}
