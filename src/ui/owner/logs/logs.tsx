import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTranslation, useWords } from '../../translation.ts';
import { formatCount } from '../../../logs/figures.ts';
import { LogInput } from './log-input.tsx';
import type { Folder } from './dropped-files.ts';
import type { LogsState } from './logs-state.ts';
import { Problems } from './problems.tsx';
import { ReadingBar } from './reading-bar.tsx';
import { Summary } from './summary.tsx';

interface LogsProps {
  state: LogsState;
  onFiles(files: ReadonlyArray<File | Folder>): void;
  onText(text: string): void;
  onCancel(): void;
  onClear(): void;
}

/** The log reader, from plain values. */
export function Logs({ state, onFiles, onText, onCancel, onClear }: LogsProps) {
  const words = useWords();
  const { locale } = useTranslation();
  const section = useFocusOnChange(state.kind);
  return (
    <section class="logs" ref={section} tabIndex={-1}>
      <p class="live" role="status">
        {state.kind === 'reading' && words('logsReading')}
        {state.kind === 'read' && words('logsLines', formatCount(state.summary.lines, locale))}
      </p>
      {state.kind === 'failed' && (
        <p class="remark" role="alert">
          {words('logsFailed')}
        </p>
      )}
      {(state.kind === 'empty' || state.kind === 'failed') && <LogInput onFiles={onFiles} onText={onText} />}
      {state.kind === 'failed' && state.summary && <Summary summary={state.summary} />}
      {state.kind === 'reading' && (
        <>
          <ReadingBar soFar={state.soFar} onCancel={onCancel} />
          {state.summary && <Summary summary={state.summary} />}
        </>
      )}
      {state.kind === 'read' && (
        <>
          <Problems unread={state.unread} wasStopped={state.wasStopped} />
          {state.summary.lines > 0 && <Summary summary={state.summary} />}
          <button type="button" class="again" onClick={onClear}>
            {words('logsClear')}
          </button>
        </>
      )}
    </section>
  );
}

/** What was pressed is gone when the next state is there; without this the keyboard would start from the top again. */
function useFocusOnChange(kind: LogsState['kind']) {
  const section = useRef<HTMLElement>(null);
  const last = useRef(kind);
  useLayoutEffect(() => {
    if (last.current !== kind) section.current?.focus();
    last.current = kind;
  }, [kind]);
  return section;
}
