import { setTimeout as pause } from 'node:timers/promises';

/** Six browsers share a computer: looking is work, too, and what has not come in seconds will not come in a moment. */
const LOOK_EVERY_MS = { atFirst: 100, atMost: 300 };
/** For what hangs: on a busy computer everything comes late. */
const LIMIT_MS = 30_000;
/** A question to a page that is just being replaced may stay unanswered. */
const LOOK_LIMIT_MS = 2_000;

/** What a look found; undefined and false mean "not yet". */
type Found<T> = T | undefined | false;

/**
 * Looks again and again until `look` finds something, and resolves with it. A look that throws (the page is being
 * replaced) counts as "not yet". Rejects after `withinMs`, saying what was waited for and what was seen last.
 */
export async function until<T>(what: string, look: () => Promise<Found<T>>, withinMs = LIMIT_MS): Promise<T> {
  const startedAt = Date.now();
  let lastError: unknown;
  for (;;) {
    try {
      const found = await limited(look());
      if (found !== undefined && found !== false) return found;
    } catch (error) {
      lastError = error;
    }
    const waitedMs = Date.now() - startedAt;
    if (waitedMs > withinMs) throw new Error(`not within ${withinMs} ms: ${what}`, { cause: lastError });
    await pause(Math.min(LOOK_EVERY_MS.atMost, LOOK_EVERY_MS.atFirst + waitedMs / 10));
  }
}

/** What the question came to; undefined when it is still open after two seconds. */
export function limited<T>(looking: Promise<T>): Promise<T | undefined> {
  return Promise.race([looking, pause(LOOK_LIMIT_MS, undefined, { ref: false })]);
}
