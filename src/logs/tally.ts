import { CAUSES, CAUSE_FAMILIES, type Cause } from './causes.ts';
import type { LogEntry, LogTime } from './log-entry.ts';
import type { Reading } from './line-reader.ts';
import { PathTimes, type PathTime } from './path-times.ts';
import { Samples, type Sample } from './samples.ts';
import { Timeline, type TimelineSummary } from './timeline.ts';
import { TopList, type Counted } from './top-list.ts';

const TOP_NAMES = 5;
const TOP_PATHS = 10;

/** One cause, and where it showed. */
export interface CauseSummary {
  cause: Cause;
  count: number;
  upstreams: Counted[];
  paths: Counted[];
  samples: Sample[];
}

/** All that was counted; plain data, so that it can be handed from a worker to a page. */
export interface LogSummary {
  /** All lines; `known`, `continued`, `empty` and `unknown` add up to it. */
  lines: number;
  known: number;
  /** Further lines of a message before, such as stack traces. */
  continued: number;
  empty: number;
  unknown: number;
  unknownSamples: Sample[];
  /** Known lines by the name of their format, the most frequent first. */
  formats: Counted[];
  /** Answered requests in access logs, and those of them with a status of 500 or more. */
  requests: number;
  failedRequests: number;
  first: LogTime | undefined;
  last: LogTime | undefined;
  timeline: TimelineSummary | undefined;
  /** The most frequent first; reasons stand before symptoms. */
  causes: CauseSummary[];
  slowest: PathTime[];
}

interface CauseCounts {
  count: number;
  upstreams: TopList;
  paths: TopList;
  samples: Samples;
}

/** Counts what the lines tell, in memory that does not grow with them. */
export class Tally {
  readonly #counts = { lines: 0, known: 0, continued: 0, empty: 0, unknown: 0, requests: 0, failedRequests: 0 };
  readonly #formats = new Map<string, number>();
  readonly #causes = new Map<Cause, CauseCounts>();
  readonly #timeline = new Timeline();
  readonly #pathTimes = new PathTimes();
  readonly #unknown = new Samples();

  /** Counts one line of a file; `line` from 1. */
  add(reading: Reading, text: string, file: string, line: number): void {
    this.#counts.lines += 1;
    this.#counts[reading.kind] += 1;
    if (reading.kind === 'unknown') this.#unknown.add(text, file, line);
    if (reading.kind !== 'known') return;
    const { formatName, entry } = reading;
    this.#formats.set(formatName, (this.#formats.get(formatName) ?? 0) + 1);
    if (entry.time !== undefined) this.#timeline.add(entry.time, entry.cause);
    if (entry.kind === 'access') this.#addRequest(entry);
    if (entry.cause !== undefined) this.#addCause(entry.cause, entry).samples.add(text, file, line);
  }

  summary(): LogSummary {
    return {
      ...this.#counts,
      unknownSamples: this.#unknown.all(),
      formats: [...this.#formats].map(([name, count]) => ({ name, count })).toSorted((a, b) => b.count - a.count),
      first: this.#timeline.first,
      last: this.#timeline.last,
      timeline: this.#timeline.summary(),
      causes: [...this.#causes].map(([cause, counts]) => summaryOf(cause, counts)).toSorted(mostFirst),
      slowest: this.#pathTimes.slowest(TOP_PATHS),
    };
  }

  #addRequest({ status, path, durationMs }: LogEntry): void {
    this.#counts.requests += 1;
    if (status !== undefined && status >= 500) this.#counts.failedRequests += 1;
    if (path !== undefined && durationMs !== undefined) this.#pathTimes.add(path, durationMs);
  }

  #addCause(cause: Cause, { upstream, path }: LogEntry): CauseCounts {
    let counts = this.#causes.get(cause);
    if (!counts) {
      counts = { count: 0, upstreams: new TopList(), paths: new TopList(), samples: new Samples() };
      this.#causes.set(cause, counts);
    }
    counts.count += 1;
    if (upstream !== undefined) counts.upstreams.add(upstream);
    if (path !== undefined) counts.paths.add(path);
    return counts;
  }
}

function summaryOf(cause: Cause, { count, upstreams, paths, samples }: CauseCounts): CauseSummary {
  return { cause, count, upstreams: upstreams.top(TOP_NAMES), paths: paths.top(TOP_NAMES), samples: samples.all() };
}

function mostFirst(a: CauseSummary, b: CauseSummary): number {
  return Number(isSymptom(a.cause)) - Number(isSymptom(b.cause)) || b.count - a.count || CAUSES.indexOf(a.cause) - CAUSES.indexOf(b.cause);
}

function isSymptom(cause: Cause): boolean {
  const family = CAUSE_FAMILIES[cause];
  return family === 'answers' || family === 'visitors';
}
