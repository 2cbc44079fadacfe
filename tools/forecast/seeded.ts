/** Numbers from 0 up to 1, the same sequence for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many items drawn from these, each time from all of them. */
export function drawAnew<Item>(items: readonly Item[], chance: () => number): Item[] {
  return items.flatMap(() => items.slice(Math.floor(chance() * items.length)).slice(0, 1));
}
