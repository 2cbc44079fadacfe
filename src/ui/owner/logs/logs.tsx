import { useWords } from '../../translation.ts';
import { LogInput } from './log-input.tsx';
import type { LogsState } from './logs-state.ts';
import { Problems } from './problems.tsx';
import { ReadingBar } from './reading-bar.tsx';
import { Summary } from './summary.tsx';

interface LogsProps {
  state: LogsState;
  onFiles(files: readonly File[]): void;
  onText(text: string): void;
  onCancel(): void;
  onClear(): void;
}

/** The log reader, from plain values. */
export function Logs({ state, onFiles, onText, onCancel, onClear }: LogsProps) {
  const words = useWords();
  return (
    <section class="logs">
      {state.kind === 'failed' && (
        <p class="remark" role="alert">
          {words('logsFailed')}
        </p>
      )}
      {(state.kind === 'empty' || state.kind === 'failed') && <LogInput onFiles={onFiles} onText={onText} />}
      {state.kind === 'reading' && (
        <>
          <ReadingBar soFar={state.soFar} onCancel={onCancel} />
          {state.summary && <Summary summary={state.summary} />}
        </>
      )}
      {state.kind === 'read' && (
        <>
          <Problems unread={state.unread} wasStopped={state.wasStopped} />
          <Summary summary={state.summary} />
          <button type="button" class="again" onClick={onClear}>
            {words('logsClear')}
          </button>
        </>
      )}
    </section>
  );
}
