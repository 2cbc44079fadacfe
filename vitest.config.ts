import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // For what hangs; how fast things are is for benchmarks to say.
          testTimeout: 60_000,
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/contract/**/*.test.{ts,tsx}'],
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
          // One process a browser, side by side; stories mostly wait.
          pool: 'forks',
          maxWorkers: 6,
          fileParallelism: true,
          // For what hangs.
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
