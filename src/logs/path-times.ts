import type { Ms } from '../lib/time.ts';
import { DurationSketch } from './duration-sketch.ts';
import { ownCopy } from './own-copy.ts';

/** Paths that are kept when there are too many. */
const KEPT = 1_000;

/** How long the answers of one path took. */
export interface PathTime {
  path: string;
  count: number;
  medianMs: Ms;
  p95Ms: Ms;
  maxMs: Ms;
}

/** How long each path takes, in bounded memory: when there are too many, those that took the least time in sum are forgotten. */
export class PathTimes {
  readonly #paths = new Map<string, DurationSketch>();

  add(path: string, durationMs: Ms): void {
    let sketch = this.#paths.get(path);
    if (!sketch) {
      sketch = new DurationSketch();
      this.#paths.set(ownCopy(path), sketch);
    }
    sketch.add(durationMs);
    if (this.#paths.size > 2 * KEPT) this.#shorten();
  }

  /** The paths whose slowest twentieth takes longest, these first. */
  slowest(most: number): PathTime[] {
    const all = [...this.#paths].map(([path, sketch]) => timeOf(path, sketch));
    return all.toSorted((a, b) => b.p95Ms - a.p95Ms || b.count - a.count || (a.path < b.path ? -1 : 1)).slice(0, most);
  }

  #shorten(): void {
    const byTotal = [...this.#paths].toSorted(([, a], [, b]) => b.totalMs - a.totalMs);
    for (const [path] of byTotal.slice(KEPT)) this.#paths.delete(path);
  }
}

function timeOf(path: string, sketch: DurationSketch): PathTime {
  return { path, count: sketch.count, medianMs: sketch.quantile(0.5), p95Ms: sketch.quantile(0.95), maxMs: sketch.maxMs };
}
