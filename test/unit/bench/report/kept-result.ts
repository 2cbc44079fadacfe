import type { KeptResult } from '../../../bench/report/result.ts';

/** A result of a benchmark that there is not. */
export function aKeptResult(changes: Partial<KeptResult> = {}): KeptResult {
  return {
    benchmark: 'some',
    title: 'How some do',
    about: 'Some beside others.',
    needs: 'node',
    input: 'Three of them.',
    goals: [],
    tables: [],
    plots: [],
    details: { any: [1, 2] },
    machine: { cpu: 'A processor', cores: 2, memoryGigabytes: 4, system: 'Linux, x64', programs: { 'Node.js': '20.0.0' } },
    ...changes,
  };
}
