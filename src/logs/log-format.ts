import type { LogEntry } from './log-entry.ts';

/** A line that is a JSON object. */
export type JsonRecord = Readonly<Record<string, unknown>>;

interface Named {
  /** Short and stable; kebab-case, as the file. */
  id: string;
  /** The program's or the format's proper name. */
  name: string;
}

/** Reads plain lines. */
export interface TextFormat extends Named {
  reads: 'text';
  /** A reader for one file, which may remember earlier lines. It answers undefined to lines of other formats and never throws. */
  open(): (line: string) => LogEntry | undefined;
}

/** Reads lines that are JSON objects. */
export interface JsonFormat extends Named {
  reads: 'json';
  open(): (record: JsonRecord) => LogEntry | undefined;
}

export type LogFormat = TextFormat | JsonFormat;
