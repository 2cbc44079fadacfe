/** A source of numbers in [0, 1), as `Math.random`; passed in so that decisions can be repeated. */
export type Random = () => number;

/** A number in [from, to). */
export function between(from: number, to: number, random: Random): number {
  return from + (to - from) * random();
}
