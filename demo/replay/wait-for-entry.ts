import type { LogEntry, RequestLog } from '../server/request-log.ts';

/** Resolves with the next request that fits; rejects when `signal` is aborted, with its reason. */
export function waitForEntry(log: RequestLog, fits: (entry: LogEntry) => boolean, signal: AbortSignal): Promise<LogEntry> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      log.off('entry', look);
      signal.removeEventListener('abort', giveUp);
    };
    const look = (entry: LogEntry) => {
      if (!fits(entry)) return;
      stop();
      resolve(entry);
    };
    const giveUp = () => {
      stop();
      reject(signal.reason as Error);
    };
    if (signal.aborted) return giveUp();
    log.on('entry', look);
    signal.addEventListener('abort', giveUp);
  });
}
