import type { Ms } from '../../../src/lib/time.ts';
import type { GapAfterTries } from '../retry/reference-schedules.ts';
import type { Chances } from './chances.ts';
import type { Pacer } from './pacer.ts';

/** Clients that load the page again by a schedule that knows nothing but the number of tries; `Retry-After` is not read. */
export class SchedulePacer implements Pacer {
  readonly tries = 'page';
  readonly #gapAfter: GapAfterTries;
  readonly #chances: Chances;
  readonly #made: Int32Array;

  constructor(clients: number, chances: Chances, gapAfter: GapAfterTries) {
    this.#gapAfter = gapAfter;
    this.#chances = chances;
    this.#made = new Int32Array(clients);
  }

  begin(client: number): void {
    this.#made[client] = 0;
  }

  end(): void {
    // Nothing is kept of a wait that is over.
  }

  answered(): void {
    // A slow answer changes nothing.
  }

  next(client: number, now: Ms): Ms {
    const tries = this.#made[client] ?? 0;
    this.#made[client] = tries + 1;
    return now + this.#gapAfter(tries, this.#chances.of(client));
  }

  heldUpUntil(): Ms {
    return 0;
  }
}
