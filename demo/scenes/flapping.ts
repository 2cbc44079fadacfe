import type { Scene } from './scene.ts';

/** A probe gets through, the page load after it does not. */
export const flapping: Scene = {
  id: 'flapping',
  title: 'Comes back and fails again',
  willSee: 'The site recovers for a single answer and falls over. Rebound loads the page, meets the second 502, and goes on waiting.',
  phases: [
    { state: 'down', until: { afterMs: 8_000 } },
    { state: 'up', until: 'one-answer' },
    { state: 'down', until: { afterMs: 10_000 } },
  ],
  tabs: 1,
  errorBody: 'page',
  page: 'plain',
};
