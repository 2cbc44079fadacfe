import type { UnreadFile } from '../../../logs/read-logs.ts';
import type { LogSummary } from '../../../logs/tally.ts';

/** What is to be read: files that a person has chosen, or pasted lines. */
export type LogInput = File | string;

/** From the page to the worker. */
export type ToWorker = { type: 'read'; inputs: readonly LogInput[] } | { type: 'cancel' };

/** From the worker to the page; sizes in bytes. The summary comes less often than the progress. */
export type FromWorker =
  | { type: 'progress'; readBytes: number; totalBytes: number; summary?: LogSummary }
  | { type: 'done'; summary: LogSummary; unread: UnreadFile[]; wasStopped: boolean };
