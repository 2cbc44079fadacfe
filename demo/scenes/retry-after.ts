import type { Scene } from './scene.ts';

/** The site says when it wants to be asked again. */
export const retryAfter: Scene = {
  id: 'retry-after',
  title: 'The site asks for 20 seconds',
  willSee: 'A 503 answer with “Retry-After: 20”. Rebound counts down and does not ask once before the time is up.',
  phases: [{ state: 'busy', until: { afterMs: 20_000 } }],
  tabs: 1,
  errorBody: 'page',
  page: 'plain',
};
