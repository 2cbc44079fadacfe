import { ALL_FORMATS } from './all-formats.ts';
import { asRecord } from './json-fields.ts';
import type { LogEntry, LogTime } from './log-entry.ts';
import type { JsonRecord, LogFormat } from './log-format.ts';
import { unwrapRecord, unwrapText, type Unwrapped } from './unwrap.ts';

/** What a line turned out to be. */
export type Reading =
  | { kind: 'known'; formatName: string; entry: LogEntry }
  /** A further line of the message before, such as a stack trace. */
  | { kind: 'continued' }
  | { kind: 'empty' }
  | { kind: 'unknown' };

interface OpenFormat<Line> {
  name: string;
  read(line: Line): LogEntry | undefined;
}

const EMPTY: Reading = { kind: 'empty' };
const CONTINUED: Reading = { kind: 'continued' };
const UNKNOWN: Reading = { kind: 'unknown' };

/** Lines out of the system's log that no format knows: of no concern, but not strange either. */
const SYSTEM_LOG = 'syslog';

const CONTINUATION = /^(?:\s|#\d+ |Stack trace:|Traceback |Caused by: |[\w.]{1,100}(?:Error|Exception|Exit)(?::|$))/;

/**
 * Reads the lines of one file, in their order.
 * `before`: when the file was last written to, for times without a year.
 */
export class LineReader {
  readonly #before: LogTime;
  readonly #texts: Array<OpenFormat<string>>;
  readonly #records: Array<OpenFormat<JsonRecord>>;
  #lastTime: LogTime | undefined;
  #wasKnown = false;
  #wasWrapped = false;

  constructor(before: LogTime, formats: readonly LogFormat[] = ALL_FORMATS) {
    this.#before = before;
    this.#texts = formats.filter((format) => format.reads === 'text').map(({ name, open }) => ({ name, read: open() }));
    this.#records = formats.filter((format) => format.reads === 'json').map(({ name, open }) => ({ name, read: open() }));
  }

  read(line: string): Reading {
    const reading = this.#recognise(line);
    if (reading.kind === 'known') {
      const { entry } = reading;
      // Some lines name no time; they belong to the one before.
      if (entry.time === undefined) entry.time = this.#lastTime;
      this.#lastTime = entry.time;
    }
    if (reading.kind !== 'empty') this.#wasKnown = reading.kind === 'known' || reading.kind === 'continued';
    return reading;
  }

  #recognise(line: string): Reading {
    if (line.trim() === '') return EMPTY;
    return this.#readKnown(line) ?? (this.#wasKnown && CONTINUATION.test(line) ? CONTINUED : UNKNOWN);
  }

  #readKnown(line: string): Reading | undefined {
    if (line.startsWith('{')) return this.#readJson(line);
    if (this.#wasWrapped) return this.#readWrapped(unwrapText(line, this.#before)) ?? this.#readText(line);
    return this.#readText(line) ?? this.#readWrapped(unwrapText(line, this.#before));
  }

  #readJson(line: string): Reading | undefined {
    const record = parseRecord(line);
    if (!record) return undefined;
    return firstKnown(this.#records, record) ?? this.#readWrapped(unwrapRecord(record));
  }

  #readText(line: string): Reading | undefined {
    return firstKnown(this.#texts, line);
  }

  #readWrapped(unwrapped: Unwrapped | undefined): Reading | undefined {
    this.#wasWrapped = unwrapped !== undefined;
    if (!unwrapped) return undefined;
    const { line, time, isSystemLog } = unwrapped;
    const record = line.startsWith('{') ? parseRecord(line) : undefined;
    const known = record ? firstKnown(this.#records, record) : this.#readText(line);
    if (known?.kind === 'known') known.entry.time ??= time;
    if (known || !isSystemLog) return known;
    return { kind: 'known', formatName: SYSTEM_LOG, entry: { kind: 'note', time } };
  }
}

/** Asks the formats one after another; the one that knew stands first from then on, because logs have long runs of one. */
function firstKnown<Line>(formats: Array<OpenFormat<Line>>, line: Line): Reading | undefined {
  for (const [index, format] of formats.entries()) {
    const entry = format.read(line);
    if (!entry) continue;
    if (index > 0 && entry.kind !== 'note') {
      formats.splice(index, 1);
      formats.unshift(format);
    }
    return { kind: 'known', formatName: format.name, entry };
  }
  return undefined;
}

function parseRecord(line: string): JsonRecord | undefined {
  try {
    return asRecord(JSON.parse(line));
  } catch {
    // A line that only looks like JSON, or was cut: some other format may know it.
    return undefined;
  }
}
