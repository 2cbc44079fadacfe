import type { Scene } from './scene.ts';

/** One site, many waiting pages: still one question at a time. */
export const tenTabs: Scene = {
  id: 'ten-tabs',
  title: 'Ten tabs of one site',
  willSee: 'Ten tabs, ten 502 pages, and in the list below one quiet probe at a time for all of them. Hidden tabs come back when you look at them.',
  phases: [{ state: 'down', until: { afterMs: 20_000 } }],
  tabs: 10,
  errorBody: 'page',
  page: 'plain',
};
