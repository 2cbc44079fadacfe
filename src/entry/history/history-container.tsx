import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { episodeId, type Episode } from '../../history/episode.ts';
import { withoutEpisodes } from '../../history/keep.ts';
import type { PageMessage } from '../../messages/contract.ts';
import { loadHistory, onHistoryChange } from '../../platform/history-link.ts';
import { onStoredChange, openOptions, tellBackground } from '../../platform/page-link.ts';
import { readSettings } from '../../platform/settings-link.ts';
import type { StoredHistory } from '../../store/read-history.ts';
import { usableSettings } from '../../store/settings-result.ts';
import { History } from '../../ui/history/history.tsx';
import type { MessageKey } from '../../view/text.ts';
import { exportHistory } from './export-history.ts';

/** Connects the history page to storage and background. */
export function HistoryContainer() {
  const history = useStoredHistory();
  const keptDays = useKeptDays();
  const [deleted, setDeleted] = useState<readonly Episode[]>();
  // Gone from the screen at once: with a long history the storage takes a while.
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const [hasFailed, setHasFailed] = useState(false);
  const isRead = history !== undefined && keptDays !== undefined;
  const { now, remark } = history ?? UNREAD;
  // The same list for as long as it holds the same: the screen draws it anew when it is another one.
  const episodes = useMemo(() => withoutEpisodes(history?.episodes ?? [], hidden), [history, hidden]);
  const attempt = (doing: Promise<unknown>, onFailed?: () => void) => {
    setHasFailed(false);
    doing.catch(() => {
      setHasFailed(true);
      onFailed?.();
    });
  };
  const bringBack = (gone: readonly Episode[]) => {
    const ids = new Set(gone.map(episodeId));
    setHidden((all) => all.filter((id) => !ids.has(id)));
    setDeleted(undefined);
  };
  const forget = (gone: readonly Episode[], message: PageMessage) => {
    setHidden((all) => [...all, ...gone.map(episodeId)]);
    setDeleted(gone);
    attempt(tellBackground(message), () => bringBack(gone));
  };
  const undo = (gone: readonly Episode[]) => attempt(tellBackground({ type: 'restore-history', episodes: [...gone] }).then(() => bringBack(gone)));
  return (
    <History
      episodes={isRead ? episodes : undefined}
      now={now}
      keptDays={keptDays}
      remark={hasFailed ? 'commandFailed' : remark}
      initialQuery={new URLSearchParams(location.search).get('site') ?? ''}
      deleted={deleted?.length}
      onForget={(gone) => forget(gone, { type: 'forget-episodes', ids: gone.map(episodeId) })}
      onForgetAll={() => forget(episodes, { type: 'forget-history' })}
      onUndo={() => undo(deleted ?? [])}
      onExport={(format) => attempt(exportHistory(episodes, format, now))}
      onSettings={() => void openOptions()}
    />
  );
}

interface ReadHistory {
  episodes: Episode[];
  /** When it was read. */
  now: number;
  remark: MessageKey | undefined;
}

const UNREAD: ReadHistory = { episodes: [], now: 0, remark: undefined };

function useStoredHistory(): ReadHistory | undefined {
  const [history, setHistory] = useState<ReadHistory>();
  useLayoutEffect(() => {
    const refresh = () => void readHistoryNow().then(setHistory);
    refresh();
    return onHistoryChange(refresh);
  }, []);
  return history;
}

async function readHistoryNow(): Promise<ReadHistory> {
  const now = Date.now();
  const unreadable: ReadHistory = { episodes: [], now, remark: 'historyUnreadable' };
  return loadHistory().then((stored) => ({ episodes: stored.episodes, now, remark: remarkOn(stored) }), () => unreadable);
}

function remarkOn({ damagedKeys }: StoredHistory): MessageKey | undefined {
  return damagedKeys.length > 0 ? 'historyDamaged' : undefined;
}

function useKeptDays(): number | undefined {
  const [days, setDays] = useState<number>();
  useLayoutEffect(() => {
    const refresh = () => void readSettings().then((result) => setDays(usableSettings(result).historyDays));
    refresh();
    return onStoredChange(refresh);
  }, []);
  return days;
}
