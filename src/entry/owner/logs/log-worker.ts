import { FileProblemError } from '../../../logs/file-problem.ts';
import { readLogs, type LogSource } from '../../../logs/read-logs.ts';
import { Tally } from '../../../logs/tally.ts';
import type { FromWorker, LogInput, ToWorker } from './log-messages.ts';

/** Fast enough to be seen as movement. */
const PROGRESS_EVERY_MS = 100;
/** A summary is more work, for this worker and for the page. */
const SUMMARY_EVERY_MS = 500;

const stop = new AbortController();

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'cancel') stop.abort();
  // A rejection would stay in here, and the page would wait for ever.
  else void read(data.inputs).catch(reportError);
});

async function read(inputs: readonly LogInput[]): Promise<void> {
  const sources = inputs.map(sourceOf);
  const totalBytes = sources.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  const tally = new Tally();
  const unread = await readLogs(sources, tally, { signal: stop.signal, onProgress: progressTeller(tally, totalBytes) });
  tell({ type: 'done', summary: tally.summary(), unread, wasStopped: stop.signal.aborted });
}

function progressTeller(tally: Tally, totalBytes: number): (readBytes: number) => Promise<void> | undefined {
  let nextProgress = 0;
  let nextSummary = performance.now() + SUMMARY_EVERY_MS;
  return (readBytes) => {
    const now = performance.now();
    if (now < nextProgress) return undefined;
    nextProgress = now + PROGRESS_EVERY_MS;
    const isSummaryDue = now >= nextSummary;
    if (isSummaryDue) nextSummary = now + SUMMARY_EVERY_MS;
    tell({ type: 'progress', readBytes, totalBytes, ...(isSummaryDue && { summary: tally.summary() }) });
    return turnOfEvents();
  };
}

/** Lets the request to stop come in. */
function turnOfEvents(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

function sourceOf(input: LogInput): LogSource {
  if (typeof input === 'string') return pasted(input);
  if ('folder' in input) return folder(input.folder);
  return { name: input.name, sizeBytes: input.size, writtenAt: input.lastModified, open: () => input.stream() };
}

function pasted(text: string): LogSource {
  const blob = new Blob([text]);
  return { name: '', sizeBytes: blob.size, writtenAt: Date.now(), open: () => blob.stream() };
}

function folder(name: string): LogSource {
  return { name, sizeBytes: 0, writtenAt: 0, open: refuseFolder };
}

function refuseFolder(): never {
  throw new FileProblemError('folder');
}

function tell(message: FromWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
  self.postMessage(message);
}
