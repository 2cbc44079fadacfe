import { keepResult, toJson } from './kept-results.ts';
import { describeMachine } from './machine.ts';
import type { BenchResult, Machine } from './result.ts';
import { goalLines, tableLines } from './tables.ts';

/**
 * Prints a result: JSON on the standard output for machines, tables and goals for people on the error stream. With `shouldSave` (a benchmark's
 * `--save`) also keeps it, for `npm run bench:docs`.
 */
export function printResult(result: BenchResult, shouldSave: boolean, machine: Machine = describeMachine()): void {
  const tables = result.tables.flatMap(({ title, head, rows }) => ['', title, ...tableLines([head, ...rows])]);
  console.error([result.input, ...tables, '', ...goalLines(result.goals)].join('\n'));
  console.log(toJson({ ...result, machine }));
  if (shouldSave) keepResult({ ...result, machine });
}
