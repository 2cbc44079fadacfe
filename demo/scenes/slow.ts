import type { Scene } from './scene.ts';

/** The gateway connects, but runs out of patience. */
export const slow: Scene = {
  id: 'slow',
  title: 'Too slow for the gateway',
  willSee: 'A “504 Gateway Timeout” page. The site takes every request and answers none; Rebound asks rarely, because asking is costly here.',
  phases: [{ state: 'slow', until: { afterMs: 20_000 } }],
  tabs: 1,
  errorBody: 'page',
  page: 'plain',
};
