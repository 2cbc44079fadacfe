import { EventEmitter } from 'node:events';
import type { IncomingHttpHeaders } from 'node:http';

/** Who asked: the tab itself, or somebody in the background. */
export type RequestKind = 'page load' | 'quiet probe';

/** One request the gateway has dealt with. */
export interface LogEntry {
  /** When it was answered, ms since 1970. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** Absent when the browser hung up before there was an answer. */
  readonly status?: number;
  readonly kind: RequestKind;
  /** Whether the browser asked to go round all caches. */
  readonly skipsCache: boolean;
}

/** What a request was for; undefined for icons and other parts of a page. */
export function requestKind(headers: IncomingHttpHeaders): RequestKind | undefined {
  const destination = headers['sec-fetch-dest'];
  if (destination === 'document') return 'page load';
  if (destination === 'empty') return 'quiet probe';
  if (destination !== undefined) return undefined;
  return headers.accept?.includes('text/html') ? 'page load' : 'quiet probe';
}

/** The requests of one site, oldest first. Emits `entry`. */
export class RequestLog extends EventEmitter<{ entry: [LogEntry]; clear: [] }> {
  #entries: LogEntry[] = [];

  get entries(): readonly LogEntry[] {
    return this.#entries;
  }

  add(entry: LogEntry): void {
    this.#entries.push(entry);
    this.emit('entry', entry);
  }

  clear(): void {
    this.#entries = [];
    this.emit('clear');
  }
}
