import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { KeptResultSchema, type KeptResult } from './result.ts';

/** Where results are kept that documents are made of: one file a benchmark. */
const RESULTS = new URL('../results/', import.meta.url);

/** Digits that are kept: the same run gives the same file. */
const DIGITS = 4;

/** Keeps a result in place of the benchmark's last one. */
export function keepResult(result: KeptResult): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(new URL(`${result.benchmark}.json`, RESULTS), `${toJson(result)}\n`);
}

/**
 * All that are kept, by name.
 * @throws {Error} naming the file, when one is not of the form.
 */
export function readKeptResults(): KeptResult[] {
  const files = readdirSync(RESULTS).filter((name) => name.endsWith('.json')).toSorted();
  return files.map((file) => readKeptResult(file, readFileSync(new URL(file, RESULTS), 'utf8')));
}

/** One file's result. @throws {Error} naming the file, when it is not of the form. */
export function readKeptResult(file: string, text: string): KeptResult {
  try {
    const result = v.parse(KeptResultSchema, JSON.parse(text));
    if (`${result.benchmark}.json` === file) return result;
  } catch (error) {
    throw new Error(`test/bench/results/${file}: ${String(error)}`, { cause: error });
  }
  throw new Error(`test/bench/results/${file} is named after another benchmark`);
}

/** JSON for reading: a list of numbers stands on one line. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, rounded, 2).replaceAll(/\[\n([-\d.,eE+\s]*)\n\s*\]/g, (_, numbers: string) => `[${numbers.trim().replaceAll(/\s+/g, ' ')}]`);
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' && Number.isFinite(value) ? Number(value.toFixed(DIGITS)) : value;
}
