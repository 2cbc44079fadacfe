import { mkdirSync, writeFileSync } from 'node:fs';
import { goalLines } from './tables.ts';
import type { BenchResult } from './result.ts';

/** Where results are kept that documents are made of: one file a benchmark. */
const RESULTS = new URL('../results/', import.meta.url);

/** Digits that are kept: the same run gives the same file. */
const DIGITS = 4;

/**
 * Prints a result: JSON on the standard output for machines, the lines for people on the error stream. With `--save` also
 * keeps the JSON under `test/bench/results/`, for what makes documents of it.
 */
export function printResult<Details>(result: BenchResult<Details>, lines: readonly string[], shouldSave: boolean): void {
  const json = JSON.stringify(result, rounded, 2);
  console.error([result.input, ...lines, '', ...goalLines(result.goals)].join('\n'));
  console.log(json);
  if (!shouldSave) return;
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(new URL(`${result.benchmark}.json`, RESULTS), `${json}\n`);
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' && Number.isFinite(value) ? Number(value.toFixed(DIGITS)) : value;
}
