import { defineConfig } from 'vitest/config';

const unit = {
  pool: 'threads',
  // By default one processor is left to vitest itself, which has little to do here.
  maxWorkers: '100%',
  // For what hangs; how fast things are is for benchmarks to say.
  testTimeout: 60_000,
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...unit,
          name: 'unit',
          include: ['test/unit/**/*.test.ts', 'test/contract/**/*.test.ts'],
          // Starting a worker and loading every module anew takes longer than most files.
          isolate: false,
          setupFiles: ['test/unit/mend-can-parse.ts'],
        },
      },
      {
        test: {
          ...unit,
          name: 'screens',
          // What draws has a document of its own.
          include: ['test/unit/**/*.test.tsx'],
        },
      },
      {
        test: {
          name: 'gateways',
          // For what hangs.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['test/gateways/*.test.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/*.test.ts'],
          // One process for each kind of browser, side by side, and three stories at once in each.
          pool: 'forks',
          maxWorkers: 2,
          maxConcurrency: 3,
          // For what hangs.
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
