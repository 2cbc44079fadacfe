import type { Scene } from './scene.ts';

/** A form whose answer is lost: the one case where loading again could do harm. */
export const order: Scene = {
  id: 'order',
  title: 'A form, sent into an outage',
  willSee: 'Order a coffee and get a 502. Nothing is ever sent a second time: Rebound watches the shop and says when you can send again. The shop counts its orders.',
  phases: [
    { state: 'up', until: 'a-post' },
    { state: 'down', until: { afterMs: 20_000 } },
  ],
  tabs: 1,
  errorBody: 'page',
  page: 'order-form',
};
