import { clock } from '../pages/clock.ts';
import type { LogEntry } from '../server/request-log.ts';

const SECOND_MS = 1000;
const FIRST_ERROR = 500;

/** Turns the requests of one site into the lines of a story. */
export class Story {
  readonly #url: string;
  #failedAt: number | undefined;
  #probes = 0;

  constructor(url: string) {
    this.#url = url;
  }

  /** The line for the next request. */
  tell(entry: LogEntry): string {
    return `${clock(entry.at)}  ${this.#words(entry)}`;
  }

  #words(entry: LogEntry): string {
    const status = entry.status ?? 'cancelled';
    if (entry.kind === 'quiet probe') return `probe ${++this.#probes} → ${status}`;
    if (!isFailure(entry)) return `page is back after ${this.#waited(entry.at)} s`;
    if (this.#failedAt !== undefined) return `page loaded again → ${status}`;
    this.#failedAt = entry.at;
    return `${status} seen at ${this.#url}`;
  }

  #waited(at: number): string {
    return ((at - (this.#failedAt ?? at)) / SECOND_MS).toFixed(1);
  }
}

/** Whether the site did not deliver. */
export function isFailure({ status }: LogEntry): boolean {
  return status === undefined || status >= FIRST_ERROR;
}
