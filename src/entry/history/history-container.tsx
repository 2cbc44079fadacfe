import { useLayoutEffect, useState } from 'preact/hooks';
import { episodeId, type Episode } from '../../history/episode.ts';
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
  const [hasFailed, setHasFailed] = useState(false);
  if (!history || keptDays === undefined) return null;
  const { episodes, now } = history;
  const attempt = (doing: Promise<unknown>) => {
    setHasFailed(false);
    doing.catch(() => setHasFailed(true));
  };
  const forget = (gone: readonly Episode[], message: Parameters<typeof tellBackground>[0]) =>
    attempt(tellBackground(message).then(() => setDeleted(gone)));
  return (
    <History
      episodes={episodes}
      now={now}
      keptDays={keptDays}
      remark={hasFailed ? 'commandFailed' : history.remark}
      initialQuery={new URLSearchParams(location.search).get('site') ?? ''}
      deleted={deleted?.length}
      onForget={(gone) => forget(gone, { type: 'forget-episodes', ids: gone.map(episodeId) })}
      onForgetAll={() => forget(episodes, { type: 'forget-history' })}
      onUndo={() => attempt(tellBackground({ type: 'restore-history', episodes: [...(deleted ?? [])] }).then(() => setDeleted(undefined)))}
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
