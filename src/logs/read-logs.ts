import { ByteReader } from './byte-reader.ts';
import { FileProblemError, type FileProblem } from './file-problem.ts';
import { LineReader } from './line-reader.ts';
import { LineSplitter } from './line-splitter.ts';
import type { LogTime } from './log-entry.ts';
import { plainLine } from './plain-line.ts';
import { Tally } from './tally.ts';

/** A file, or pasted text. */
export interface LogSource {
  /** Empty for pasted text. */
  name: string;
  /** As it lies on the disk. */
  sizeBytes: number;
  /** When it was last written to. */
  writtenAt: LogTime;
  /** May throw; a {@link FileProblemError} says why. */
  open(): ReadableStream<Uint8Array>;
}

/** A file that could not be read to its end; what came before it counts. */
export interface UnreadFile {
  name: string;
  problem: FileProblem;
}

export interface ReadOptions {
  /** Ends the reading after the piece at hand; what was read is kept. */
  signal: AbortSignal;
  /**
   * After every piece, with the bytes read of all sources; waited for. Pieces may come without the event loop ever
   * turning, so whoever wants to hear of anything else meanwhile answers with a promise now and then.
   */
  onProgress(readBytes: number): Promise<void> | undefined;
}

type OnRead = (bytes: number) => Promise<void> | undefined;

/** Reads sources one after another into one tally. Never rejects: what cannot be read is told in the answer. */
export async function readLogs(sources: readonly LogSource[], tally: Tally, { signal, onProgress }: ReadOptions): Promise<UnreadFile[]> {
  const unread: UnreadFile[] = [];
  let readBytes = 0;
  for (const source of sources) {
    if (signal.aborted) break;
    // oxlint-disable-next-line eslint/no-await-in-loop -- one at a time: together they would only wait for each other
    const problem = await readSource(source, tally, signal, (bytes) => onProgress((readBytes += bytes)));
    if (problem !== undefined) unread.push({ name: source.name, problem });
  }
  return unread;
}

async function readSource(source: LogSource, tally: Tally, signal: AbortSignal, onRead: OnRead): Promise<FileProblem | undefined> {
  const lines = new LineReader(source.writtenAt);
  let lineNumber = 0;
  const splitter = new LineSplitter((written) => {
    lineNumber += 1;
    const line = plainLine(written);
    tally.add(lines.read(line), line, source.name, lineNumber);
  });
  const bytes = new ByteReader((text) => splitter.push(text));
  const problem = await pour(source, bytes, signal, onRead);
  splitter.end();
  return problem ?? (lineNumber === 0 && !signal.aborted ? 'empty' : undefined);
}

async function pour(source: LogSource, bytes: ByteReader, signal: AbortSignal, onRead: OnRead): Promise<FileProblem | undefined> {
  try {
    for await (const chunk of chunksOf(source.open())) {
      bytes.push(chunk);
      await onRead(chunk.length);
      if (signal.aborted) break;
    }
    if (signal.aborted) bytes.stop();
    else bytes.end();
    return undefined;
  } catch (error) {
    bytes.stop();
    // Files may vanish or change while they are read.
    return error instanceof FileProblemError ? error.problem : 'unreadable';
  }
}

/** Browsers cannot all loop over a stream (Chromium since 124 only). */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- the next piece comes after this one
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
