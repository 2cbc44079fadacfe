import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { readLogs } from '../../src/logs/read-logs.ts';
import { Tally } from '../../src/logs/tally.ts';
import { madeLogs } from './made-logs.ts';

/*
 * How fast logs are read: `npm run bench:logs [megabytes]`. Prints a table, and JSON for machines with `--json`.
 * Making the lines is not measured.
 */

const BYTES_PER_MB = 1_000_000;
const SEED = 7;
/** As browsers hand out the pieces of a file. */
const PIECE_BYTES = 65_536;

interface Measured {
  input: string;
  megabytes: number;
  seconds: number;
  megabytesPerSecond: number;
  lines: number;
  unknownLines: number;
  heapMegabytes: number;
}

const megabytes = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 200);
const plain = Buffer.concat([...madeLogs(megabytes * BYTES_PER_MB, SEED)]);
const results = [await measure('plain', plain, plain.length), await measure('gzip', gzipSync(plain), plain.length)];

if (process.argv.includes('--json')) console.log(JSON.stringify(results));
else console.table(results);

async function measure(input: string, bytes: Uint8Array, unpackedBytes: number): Promise<Measured> {
  const tally = new Tally();
  const source = { name: input, sizeBytes: bytes.length, writtenAt: Date.UTC(2026, 10, 22), open: () => streamOf(bytes) };
  const started = performance.now();
  await readLogs([source], tally, { signal: new AbortController().signal, onProgress: () => undefined });
  const { lines, unknown } = tally.summary();
  const seconds = (performance.now() - started) / 1000;
  const read = unpackedBytes / BYTES_PER_MB;
  return {
    input,
    megabytes: Math.round(read),
    seconds: round(seconds),
    megabytesPerSecond: round(read / seconds),
    lines,
    unknownLines: unknown,
    heapMegabytes: round(process.memoryUsage().heapUsed / BYTES_PER_MB),
  };
}

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let start = 0;
  return new ReadableStream({
    pull(controller) {
      if (start >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(start, start + PIECE_BYTES));
      start += PIECE_BYTES;
    },
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
