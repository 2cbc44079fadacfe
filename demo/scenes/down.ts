import type { Scene } from './scene.ts';

/** The main scene. */
export const down: Scene = {
  id: 'down',
  title: 'Down for 20 seconds',
  willSee: 'A “502 Bad Gateway” page with Rebound’s banner on it. Lean back: the page returns by itself.',
  phases: [{ state: 'down', until: { afterMs: 20_000 } }],
  tabs: 1,
  errorBody: 'page',
  page: 'plain',
};
