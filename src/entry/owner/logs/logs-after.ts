import type { LogsState } from '../../../ui/owner/logs/logs-state.ts';
import type { FromWorker } from './log-messages.ts';

/** The log reader's state after a message from its worker. */
export function logsAfter(before: LogsState, message: FromWorker): LogsState {
  if (message.type === 'done') {
    const { summary, unread, wasStopped } = message;
    return { kind: 'read', summary, unread, wasStopped };
  }
  const { readBytes, totalBytes, summary = before.kind === 'reading' ? before.summary : undefined } = message;
  return { kind: 'reading', soFar: { readBytes, totalBytes }, summary };
}
