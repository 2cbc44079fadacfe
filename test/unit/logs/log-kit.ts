import { readFileSync } from 'node:fs';
import { readLogs, type LogSource, type ReadOptions } from '../../../src/logs/read-logs.ts';
import { Tally } from '../../../src/logs/tally.ts';

/** The day after the fixtures were recorded. */
export const WRITTEN_AT = Date.UTC(2026, 10, 22);

export function fixture(name: string): string {
  return readFileSync(`test/fixtures/logs/${name}`, 'utf8');
}

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A source that hands out its bytes in these pieces. */
export function sourceOf(pieces: ReadonlyArray<Uint8Array | string>, name = 'error.log'): LogSource {
  const chunks = pieces.map((piece) => (typeof piece === 'string' ? bytesOf(piece) : piece));
  const left = [...chunks];
  return {
    name,
    sizeBytes: chunks.reduce((sum, { length }) => sum + length, 0),
    writtenAt: WRITTEN_AT,
    open: () =>
      new ReadableStream({
        pull(controller) {
          const next = left.shift();
          if (next) controller.enqueue(next);
          else controller.close();
        },
      }),
  };
}

/** Reads the sources to their end, or as the options say. */
export async function read(sources: readonly LogSource[], options: Partial<ReadOptions> = {}) {
  const tally = new Tally();
  const unread = await readLogs(sources, tally, { signal: new AbortController().signal, onProgress: () => undefined, ...options });
  return { summary: tally.summary(), unread };
}
