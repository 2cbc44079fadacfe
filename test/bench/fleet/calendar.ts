import { SECOND_MS, type Ms } from '../../../src/lib/time.ts';

/** The simulation's grain: what happens within one tick happens in any order. */
export const TICK_MS: Ms = SECOND_MS / 10;

const NOBODY = -1;

/**
 * When each client is next due: a calendar queue (Brown 1988) of one list a tick, in two arrays. Every client stands in it at
 * most once.
 */
export class Calendar {
  readonly #first: Int32Array;
  readonly #next: Int32Array;

  constructor(clients: number, untilMs: Ms) {
    this.#first = new Int32Array(Math.ceil(untilMs / TICK_MS) + 1).fill(NOBODY);
    this.#next = new Int32Array(clients).fill(NOBODY);
  }

  /** Puts a client down for the tick at or after a moment; whoever would come after the end never comes. */
  put(client: number, moment: Ms): void {
    const tick = Math.ceil(moment / TICK_MS);
    if (tick >= this.#first.length) return;
    this.#next[client] = this.#first[tick] ?? NOBODY;
    this.#first[tick] = client;
  }

  /** Calls for all that are due at a tick. Those that are put down meanwhile must be put later. */
  take(tick: number, due: (client: number) => void): void {
    let client = this.#first[tick] ?? NOBODY;
    this.#first[tick] = NOBODY;
    while (client !== NOBODY) {
      const after = this.#next[client] ?? NOBODY;
      due(client);
      client = after;
    }
  }
}
