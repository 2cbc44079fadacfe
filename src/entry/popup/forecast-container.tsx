import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import fitted from '../../forecast/data/fitted.json';
import { forecast } from '../../forecast/forecast.ts';
import type { Episode } from '../../history/episode.ts';
import type { Incident } from '../../incident/incident.ts';
import { MINUTE_MS } from '../../lib/time.ts';
import { loadHistory, onHistoryChange } from '../../platform/history-link.ts';
import { ForecastCard } from '../../ui/forecast/forecast-card.tsx';
import { useNow } from '../../ui/parts/use-now.ts';

/** The forecast for a waiting site, with what its own history adds. */
export function ForecastContainer({ incident }: { incident: Incident }) {
  const { origin, since, failure: { status } } = incident;
  const episodes = useEarlierEpisodes(origin, since);
  // Any moment ahead keeps the clock going; the forecast follows it by the minute.
  const now = useNow(Number.MAX_SAFE_INTEGER);
  const elapsedMs = Math.max(0, Math.floor((now - since) / MINUTE_MS)) * MINUTE_MS;
  const made = useMemo(
    () => forecast({ status, elapsedMs, countedFrom: 'arrival', ownEpisodes: episodes }, fitted),
    [status, elapsedMs, episodes],
  );
  return made ? <ForecastCard forecast={made} elapsedMs={elapsedMs} /> : null;
}

/** The site's earlier incidents; none also where the browser cannot read. */
function useEarlierEpisodes(origin: string, since: number): readonly Episode[] {
  const [episodes, setEpisodes] = useState<readonly Episode[]>([]);
  useLayoutEffect(() => {
    const refresh = async () => {
      const stored = await loadHistory().catch(() => ({ episodes: [] }));
      setEpisodes(stored.episodes.filter((each) => each.origin === origin && each.since !== since));
    };
    void refresh();
    return onHistoryChange(() => void refresh());
  }, [origin, since]);
  return episodes;
}
