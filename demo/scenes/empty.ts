import type { Scene } from './scene.ts';

/** A 502 without a body: browsers put up a page of their own, where nothing can be shown. */
export const empty: Scene = {
  id: 'empty',
  title: 'An empty answer',
  willSee: 'The browser’s own error page, which no extension may touch. Rebound speaks through its toolbar button, and brings the page back all the same.',
  phases: [{ state: 'down', until: { afterMs: 20_000 } }],
  tabs: 1,
  errorBody: 'empty',
  page: 'plain',
};
