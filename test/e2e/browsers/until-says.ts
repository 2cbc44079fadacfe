import { until } from './until.ts';

/** Resolves with what `who` says once it matches; `read` gives undefined while nothing is there to be read. */
export async function untilSays(who: string, read: () => Promise<string | undefined>, words: RegExp, withinMs?: number): Promise<string> {
  let last: string | undefined;
  return until(`${who} says ${words}`, async () => {
    last = await read();
    return last !== undefined && words.test(last) ? last : undefined;
  }, withinMs).catch((error: unknown) => {
    throw new Error(`${who} says: ${last ?? '(nothing)'}`, { cause: error });
  });
}
