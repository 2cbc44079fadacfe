import { parseArgs } from 'node:util';
import type { BrowserKind } from '../../../tools/browsers/launched-browser.ts';
import { KINDS } from './start-browser.ts';

/** What all benchmarks in browsers can be told. */
export interface BenchOptions {
  /** How often each arm is measured. */
  rounds: number;
  kinds: readonly BrowserKind[];
  shouldSave: boolean;
  /** Folder with another build for each browser, as `dist` is. */
  beside: string | undefined;
}

/**
 * Reads `--rounds N`, `--only chromium|firefox`, `--beside FOLDER` and `--save`.
 * @throws {Error} for anything else.
 */
export function readOptions(usualRounds: number): BenchOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { rounds: text, only: text, beside: text, save: { type: 'boolean', default: false } } });
  const rounds = Number(values.rounds ?? usualRounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds is a whole number above 0');
  const all = Object.keys(KINDS) as BrowserKind[];
  const kinds = values.only === undefined ? all : all.filter((kind) => kind === values.only);
  if (kinds.length === 0) throw new Error(`--only is one of ${all.join(', ')}`);
  return { rounds, kinds, shouldSave: values.save, beside: values.beside };
}
