import { useLayoutEffect, useState } from 'preact/hooks';
import { hostOf, type Episode } from '../../history/episode.ts';
import { loadHistory, onHistoryChange } from '../../platform/history-link.ts';
import type { EpochMs } from '../../lib/time.ts';
import { openHistory } from '../../platform/page-link.ts';
import { RecentIncidents } from '../../ui/popup/recent-incidents.tsx';

const MOST_SHOWN = 3;

interface RecentContainerProps {
  origin: string;
  /** When the incident began that the popup tells of above; it is not told twice. */
  toldSince: EpochMs | undefined;
}

/** The last incidents of one site, from the history. */
export function RecentContainer({ origin, toldSince }: RecentContainerProps) {
  const [episodes, setEpisodes] = useState<readonly Episode[]>([]);
  useLayoutEffect(() => {
    const refresh = () => void loadRecent(origin).then(setEpisodes);
    refresh();
    return onHistoryChange(refresh);
  }, [origin]);
  const others = episodes.filter(({ since }) => since !== toldSince).slice(0, MOST_SHOWN);
  if (others.length === 0) return null;
  return <RecentIncidents episodes={others} now={Date.now()} onAll={() => void openHistory(hostOf({ origin }))} />;
}

/** None also where the browser cannot read: the history page says so. */
async function loadRecent(origin: string): Promise<Episode[]> {
  const { episodes } = await loadHistory().catch(() => ({ episodes: [] }));
  return episodes.filter((episode) => episode.origin === origin);
}
