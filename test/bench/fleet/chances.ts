import type { Random } from '../../../src/lib/random.ts';

/** A source of chance for each of many clients, four bytes each: mulberry32 (Tommy Ettinger, public domain), as test/fakes/random.ts. */
export class Chances {
  readonly #states: Int32Array;
  #client = 0;

  constructor(clients: number, seed: number) {
    // The golden ratio's multiples lie apart, so that neighbours' sequences do.
    this.#states = Int32Array.from({ length: clients }, (_, client) => Math.imul(client + 1, 0x9e3779b1) ^ seed);
  }

  /** The chance of one client; the same function each time, good until the next call. */
  of(client: number): Random {
    this.#client = client;
    return this.#random;
  }

  readonly #random: Random = () => {
    const state = ((this.#states[this.#client] ?? 0) + 0x6d2b79f5) | 0;
    this.#states[this.#client] = state;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
