/** Says on the error stream what is done, as benchmarks in browsers take up to half an hour; `round` counts from 0. Every tenth round is told of, and the last. */
export function sayProgress(what: string, round: number, rounds: number): void {
  const done = round + 1;
  if (done > 0 && (done % 10 === 0 || done === rounds)) console.error(`${what}: ${done} of ${rounds}`);
}
