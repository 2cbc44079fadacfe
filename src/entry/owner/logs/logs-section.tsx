import { Logs } from '../../../ui/owner/logs/logs.tsx';
import { useBench } from '../bench/use-bench.ts';
import type { LogInput } from './log-messages.ts';
import { logsAfter } from './logs-after.ts';
import { startReading, type Reading } from './start-reading.ts';

/** The latest one. It goes on while another section is shown, and ends with the page. */
let reading: Reading | undefined;

/** Connects the log reader to its worker, and what was read to the bench. */
export function LogsSection() {
  const shared = useBench();
  if (!shared) return null;
  const { bench, change } = shared;
  const read = (inputs: readonly LogInput[]) => {
    change({ logs: { kind: 'reading', soFar: { readBytes: 0, totalBytes: 0 }, summary: undefined } });
    reading = startReading(inputs, {
      onMessage: (message) => change(({ logs }) => ({ logs: logsAfter(logs, message) })),
      onFailure: () => change(({ logs }) => ({ logs: { kind: 'failed', summary: logs.kind === 'reading' ? logs.summary : undefined } })),
    });
  };
  return (
    <Logs
      state={bench.logs}
      onFiles={read}
      onText={(text) => read([text])}
      onCancel={() => reading?.cancel()}
      onClear={() => change({ logs: { kind: 'empty' } })}
    />
  );
}
