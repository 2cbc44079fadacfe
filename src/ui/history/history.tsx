import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Episode } from '../../history/episode.ts';
import type { EpochMs } from '../../lib/time.ts';
import type { MessageKey } from '../../view/text.ts';
import { formatDays } from '../../view/days.ts';
import { Logo } from '../parts/logo.tsx';
import { useFollowing } from '../parts/use-following.ts';
import { useCount, useTranslation, useWords } from '../translation.ts';
import { Found, type Asked } from './found.tsx';
import { HistoryTools } from './history-tools.tsx';
import { Reading } from './reading.tsx';

export interface HistoryProps {
  /** The latest first; undefined while they are read. */
  episodes: readonly Episode[] | undefined;
  now: EpochMs;
  /** Undefined while it is read. */
  keptDays: number | undefined;
  remark: MessageKey | undefined;
  /** What the search field holds at first; a site is then shown by itself. */
  initialQuery: string;
  /** How many entries the last deletion took; none when there is nothing to undo. */
  deleted: number | undefined;
  onForget(episodes: readonly Episode[]): void;
  onForgetAll(): void;
  onUndo(): void;
  onExport(format: 'csv' | 'json'): void;
  onSettings(): void;
}

/** The whole history page, from plain values. */
export function History(props: HistoryProps) {
  const words = useWords();
  const { episodes, keptDays, remark, deleted, onUndo } = props;
  return (
    <main aria-busy={episodes === undefined}>
      <header>
        <Logo />
        <Heading deleted={deleted} />
      </header>
      {remark !== undefined && <p class="remark">{words(remark)}</p>}
      {episodes?.length === 0 ? <Empty isOff={keptDays === 0} /> : <Filled {...props} />}
      {episodes && <Foot {...props} episodes={episodes} />}
      <UndoBar deleted={deleted} onUndo={onUndo} />
    </main>
  );
}

/** Takes the focus when the undo button, which had it, is gone. */
function Heading({ deleted }: Pick<HistoryProps, 'deleted'>) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const wasUndoable = useRef(false);
  useLayoutEffect(() => {
    if (wasUndoable.current && deleted === undefined) heading.current?.focus();
    wasUndoable.current = deleted !== undefined;
  }, [deleted]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {words('historyTitle')}
    </h1>
  );
}

/** The tools are there while the entries are still read: what has been typed by then counts. */
function Filled({ episodes, now, initialQuery, onForget }: HistoryProps) {
  const [asked, setAsked] = useState<Asked>({ query: initialQuery, grouping: initialQuery === '' ? 'day' : 'site' });
  const followed = useFollowing(asked);
  const list = useMemo(
    () => episodes && <Found episodes={episodes} asked={followed} now={now} onForget={onForget} />,
    [episodes, followed, now, onForget],
  );
  return (
    <>
      <HistoryTools
        {...asked}
        onQuery={(query) => setAsked({ ...asked, query })}
        onGrouping={(grouping) => setAsked({ ...asked, grouping })}
      />
      {list ?? <Reading />}
    </>
  );
}

function Empty({ isOff }: { isOff: boolean }) {
  const words = useWords();
  return (
    <section class="empty">
      <span class="sign" aria-hidden="true">
        {isOff ? '–' : '✓'}
      </span>
      <h2>{words(isOff ? 'historyOff' : 'historyEmpty')}</h2>
      <p>{words(isOff ? 'historyOffDetail' : 'historyEmptyDetail')}</p>
    </section>
  );
}

function Foot({ episodes, keptDays, onExport, onForgetAll, onSettings }: HistoryProps & { episodes: readonly Episode[] }) {
  const words = useWords();
  const { locale } = useTranslation();
  return (
    <footer>
      {episodes.length > 0 && (
        <div class="buttons">
          <button type="button" onClick={() => onExport('csv')}>
            {words('historyExportCsv')}
          </button>
          <button type="button" onClick={() => onExport('json')}>
            {words('historyExportJson')}
          </button>
          <button type="button" class="delete-all" onClick={onForgetAll}>
            {words('historyDeleteAll')}
          </button>
        </div>
      )}
      <p>
        {keptDays !== undefined && keptDays > 0 && words('historyKept', formatDays(keptDays, locale))}{' '}
        <button type="button" class="link" onClick={onSettings}>
          {words('buttonSettings')}
        </button>
      </p>
    </footer>
  );
}

/** Always there, so that screen readers hear of a deletion; the focus goes to it, because its own place is gone. */
function UndoBar({ deleted, onUndo }: Pick<HistoryProps, 'deleted' | 'onUndo'>) {
  const words = useWords();
  const count = useCount();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus(), [deleted]);
  return (
    <div class={deleted === undefined ? 'undo' : 'undo shown'} role="status">
      {deleted !== undefined && (
        <>
          <span>{count('historyDeleted', deleted)}</span>
          <button type="button" ref={button} onClick={onUndo}>
            {words('optionsUndo')}
          </button>
        </>
      )}
    </div>
  );
}
