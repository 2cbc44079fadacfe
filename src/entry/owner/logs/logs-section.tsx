import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Logs } from '../../../ui/owner/logs/logs.tsx';
import type { LogsState } from '../../../ui/owner/logs/logs-state.ts';
import type { FromWorker, LogInput } from './log-messages.ts';
import { startReading, type Reading } from './start-reading.ts';

const EMPTY: LogsState = { kind: 'empty' };

/** Connects the log reader to its worker. */
export function LogsSection() {
  const [state, setState] = useState<LogsState>(EMPTY);
  const reading = useRef<Reading>(undefined);
  useLayoutEffect(() => () => reading.current?.discard(), []);
  const read = (inputs: readonly LogInput[]) => {
    setState({ kind: 'reading', soFar: { readBytes: 0, totalBytes: 0 }, summary: undefined });
    reading.current = startReading(inputs, {
      onMessage: (message) => setState((before) => stateAfter(before, message)),
      onFailure: () => setState((before) => ({ kind: 'failed', summary: before.kind === 'reading' ? before.summary : undefined })),
    });
  };
  return (
    <Logs
      state={state}
      onFiles={read}
      onText={(text) => read([text])}
      onCancel={() => reading.current?.cancel()}
      onClear={() => setState(EMPTY)}
    />
  );
}

function stateAfter(before: LogsState, message: FromWorker): LogsState {
  if (message.type === 'done') {
    const { summary, unread, wasStopped } = message;
    return { kind: 'read', summary, unread, wasStopped };
  }
  const { readBytes, totalBytes, summary = before.kind === 'reading' ? before.summary : undefined } = message;
  return { kind: 'reading', soFar: { readBytes, totalBytes }, summary };
}
