import type { FromWorker, LogInput, ToWorker } from './log-messages.ts';
import { workerAddress } from './worker-address.ts';

interface ReadingListener {
  onMessage(message: FromWorker): void;
  /** The worker could not be started, or broke down. */
  onFailure(): void;
}

/** A reading under way. */
export interface Reading {
  /** Ends it soon; what was read until then still comes as `done`. */
  cancel(): void;
  /** Ends it at once; nothing comes any more. */
  discard(): void;
}

/** Reads logs in a worker of their own, which ends with them. */
export function startReading(inputs: readonly LogInput[], { onMessage, onFailure }: ReadingListener): Reading {
  const worker = new Worker(workerAddress, { type: 'module' });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
  const send = (message: ToWorker) => worker.postMessage(message);
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'done') worker.terminate();
    onMessage(data);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    onFailure();
  });
  send({ type: 'read', inputs });
  return { cancel: () => send({ type: 'cancel' }), discard: () => worker.terminate() };
}
