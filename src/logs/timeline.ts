import { DAY_MS, MINUTE_MS, SECOND_MS, type Ms } from '../lib/time.ts';
import { CAUSES, type Cause } from './causes.ts';
import type { LogTime } from './log-entry.ts';

/** Each fits the next a whole number of times, so that narrow buckets can be put together to wide ones. */
const WIDTHS: readonly Ms[] = [
  ...[1, 5, 10, 30].map((count) => count * SECOND_MS),
  ...[1, 5, 10, 30, 60, 180, 360, 720].map((count) => count * MINUTE_MS),
  ...[1, 7, 28, 364, 3640].map((count) => count * DAY_MS),
];

/** As many bars as can be told apart. */
export const MAX_BUCKETS = 120;

/** Counts over time. */
export interface TimelineSummary {
  /** Where the first bucket begins. */
  from: LogTime;
  widthMs: Ms;
  /** How many buckets; each list of `counts` is as long. */
  length: number;
  counts: Partial<Record<Cause, number[]>>;
}

/** Counts causes over time, in buckets that grow wider as more time is covered. Order makes no difference. */
export class Timeline {
  #width = 0;
  #buckets = new Map<number, number[]>();
  #first = Number.POSITIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  get first(): LogTime | undefined {
    return Number.isFinite(this.#first) ? this.#first : undefined;
  }

  get last(): LogTime | undefined {
    return Number.isFinite(this.#last) ? this.#last : undefined;
  }

  /** Marks a moment as covered, and counts a cause in it if there is one. */
  add(time: LogTime, cause: Cause | undefined): void {
    if (time < this.#first) this.#first = time;
    if (time > this.#last) this.#last = time;
    while (this.#lengthAt(this.#width) > MAX_BUCKETS && this.#width < WIDTHS.length - 1) this.#widen();
    if (cause === undefined) return;
    const index = Math.floor(time / this.#widthMs());
    let bucket = this.#buckets.get(index);
    if (!bucket) {
      bucket = CAUSES.map(() => 0);
      this.#buckets.set(index, bucket);
    }
    increase(bucket, CAUSES.indexOf(cause), 1);
  }

  summary(): TimelineSummary | undefined {
    if (!Number.isFinite(this.#first)) return undefined;
    const widthMs = this.#widthMs();
    const start = Math.floor(this.#first / widthMs);
    const length = this.#lengthAt(this.#width);
    const counts: TimelineSummary['counts'] = {};
    for (const [causeIndex, cause] of CAUSES.entries()) {
      const row = Array.from({ length }, (_, index) => this.#buckets.get(start + index)?.[causeIndex] ?? 0);
      if (row.some((count) => count > 0)) counts[cause] = row;
    }
    return { from: start * widthMs, widthMs, length, counts };
  }

  #widthMs(step = this.#width): Ms {
    return WIDTHS[step] ?? DAY_MS;
  }

  #lengthAt(step: number): number {
    const widthMs = this.#widthMs(step);
    return Math.floor(this.#last / widthMs) - Math.floor(this.#first / widthMs) + 1;
  }

  #widen(): void {
    const ratio = this.#widthMs(this.#width + 1) / this.#widthMs();
    const wide = new Map<number, number[]>();
    for (const [index, counts] of this.#buckets) {
      const sum = wide.get(Math.floor(index / ratio));
      if (sum) for (const [causeIndex, count] of counts.entries()) increase(sum, causeIndex, count);
      else wide.set(Math.floor(index / ratio), counts);
    }
    this.#buckets = wide;
    this.#width += 1;
  }
}

function increase(counts: number[], index: number, by: number): void {
  counts[index] = (counts[index] ?? 0) + by;
}
