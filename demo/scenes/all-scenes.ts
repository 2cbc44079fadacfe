import { down } from './down.ts';
import { empty } from './empty.ts';
import { flapping } from './flapping.ts';
import { order } from './order.ts';
import { retryAfter } from './retry-after.ts';
import type { Scene } from './scene.ts';
import { slow } from './slow.ts';
import { tenTabs } from './ten-tabs.ts';

/** Every scene, in the order of the index page. A new scene is a new file and a word here. */
export const ALL_SCENES: readonly Scene[] = [down, slow, empty, retryAfter, order, tenTabs, flapping];

/** The scene that is played when nobody is there to choose. */
export const MAIN_SCENE = down;
