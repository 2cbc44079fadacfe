import type { UnreadFile } from '../../../logs/read-logs.ts';
import type { LogSummary } from '../../../logs/tally.ts';

/** How far reading has come, in bytes as they lie on the disk. */
export interface ReadSoFar {
  readBytes: number;
  totalBytes: number;
}

/** What the logs section shows. */
export type LogsState =
  | { kind: 'empty' }
  | { kind: 'reading'; soFar: ReadSoFar; summary: LogSummary | undefined }
  | { kind: 'read'; summary: LogSummary; unread: readonly UnreadFile[]; wasStopped: boolean }
  /** The reading broke down; with what was read until then. */
  | { kind: 'failed'; summary: LogSummary | undefined };
