import type { Ms } from '../lib/time.ts';

/** Each step of the scale is this much longer than the one before, so a quantile is off by at most a twentieth. */
const RATIO = 1.1;
const LOG_RATIO = Math.log(RATIO);
/** The scale ends after a day; what is longer counts as that. */
const STEPS = 200;

/** Quantiles of durations in fixed memory: a histogram with a logarithmic scale. */
export class DurationSketch {
  readonly #steps = new Uint32Array(STEPS);
  count = 0;
  totalMs: Ms = 0;
  maxMs: Ms = 0;

  add(durationMs: Ms): void {
    const step = durationMs <= 1 ? 0 : Math.min(STEPS - 1, Math.ceil(Math.log(durationMs) / LOG_RATIO));
    this.#steps[step] = (this.#steps[step] ?? 0) + 1;
    this.count += 1;
    this.totalMs += durationMs;
    this.maxMs = Math.max(this.maxMs, durationMs);
  }

  /** The duration that a share of all did not exceed, by the nearest rank; 0 of nothing. */
  quantile(share: number): Ms {
    const rank = Math.max(1, Math.ceil(share * this.count));
    let seen = 0;
    for (const [step, count] of this.#steps.entries()) {
      seen += count;
      // The middle of the step, in the sense of its scale; below a millisecond nothing is told apart.
      if (seen >= rank && count > 0) return step === 0 ? Math.min(1, this.maxMs) : Math.min(this.maxMs, RATIO ** (step - 0.5));
    }
    return 0;
  }
}
