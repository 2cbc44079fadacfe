import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Episode } from '../../history/episode.ts';
import { search } from '../../history/search.ts';
import type { EpochMs } from '../../lib/time.ts';
import type { MessageKey } from '../../view/text.ts';
import { formatDays } from '../../view/days.ts';
import { Logo } from '../parts/logo.tsx';
import { useCount, useTranslation, useWords } from '../translation.ts';
import { DayList } from './day-list.tsx';
import { HistoryTools, type Grouping } from './history-tools.tsx';
import { SiteList } from './site-list.tsx';
import { TotalsLine } from './totals-line.tsx';

export interface HistoryProps {
  /** The latest first. */
  episodes: readonly Episode[];
  now: EpochMs;
  keptDays: number;
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
    <main>
      <header>
        <Logo />
        <Heading deleted={deleted} />
      </header>
      {remark !== undefined && <p class="remark">{words(remark)}</p>}
      {episodes.length > 0 ? <Filled {...props} /> : <Empty isOff={keptDays === 0} />}
      <Foot {...props} />
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

function Filled({ episodes, now, initialQuery, onForget }: HistoryProps) {
  const words = useWords();
  const [query, setQuery] = useState(initialQuery);
  const [grouping, setGrouping] = useState<Grouping>(initialQuery === '' ? 'day' : 'site');
  const found = search(episodes, query);
  const List = grouping === 'day' ? DayList : SiteList;
  return (
    <>
      <HistoryTools query={query} grouping={grouping} onQuery={setQuery} onGrouping={setGrouping} />
      <TotalsLine episodes={found} />
      {found.length === 0 ? (
        <p class="nothing">{words('historyNothingFound')}</p>
      ) : (
        <List episodes={found} now={now} onForget={onForget} />
      )}
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

function Foot({ episodes, keptDays, onExport, onForgetAll, onSettings }: HistoryProps) {
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
        {keptDays > 0 && words('historyKept', formatDays(keptDays, locale))}{' '}
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
