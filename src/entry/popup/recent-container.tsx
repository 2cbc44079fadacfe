import { useLayoutEffect, useState } from 'preact/hooks';
import { hostOf, type Episode } from '../../history/episode.ts';
import { loadHistory, onHistoryChange } from '../../platform/history-link.ts';
import { openHistory } from '../../platform/page-link.ts';
import { RecentIncidents } from '../../ui/popup/recent-incidents.tsx';

const MOST_SHOWN = 3;

/** The last incidents of one site, from the history. */
export function RecentContainer({ origin }: { origin: string }) {
  const [episodes, setEpisodes] = useState<readonly Episode[]>([]);
  useLayoutEffect(() => {
    const refresh = () => void loadRecent(origin).then(setEpisodes);
    refresh();
    return onHistoryChange(refresh);
  }, [origin]);
  if (episodes.length === 0) return null;
  return <RecentIncidents episodes={episodes} now={Date.now()} onAll={() => void openHistory(hostOf({ origin }))} />;
}

/** None also where the browser cannot read: the history page says so. */
async function loadRecent(origin: string): Promise<Episode[]> {
  const { episodes } = await loadHistory().catch(() => ({ episodes: [] }));
  return episodes.filter((episode) => episode.origin === origin).slice(0, MOST_SHOWN);
}
