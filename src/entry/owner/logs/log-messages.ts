import type { UnreadFile } from '../../../logs/read-logs.ts';
import type { LogSummary } from '../../../logs/tally.ts';
import type { Folder } from '../../../ui/owner/logs/dropped-files.ts';

/** What is to be read: files that a person has chosen, pasted lines, and folders, which are told of and not read. */
export type LogInput = File | Folder | string;

/** From the page to the worker. */
export type ToWorker = { type: 'read'; inputs: readonly LogInput[] } | { type: 'cancel' };

/** From the worker to the page; sizes in bytes. The summary comes less often than the progress. */
export type FromWorker =
  | { type: 'progress'; readBytes: number; totalBytes: number; summary?: LogSummary }
  | { type: 'done'; summary: LogSummary; unread: UnreadFile[]; wasStopped: boolean };
