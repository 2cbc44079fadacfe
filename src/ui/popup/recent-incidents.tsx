import { episodeId, type Episode } from '../../history/episode.ts';
import type { EpochMs } from '../../lib/time.ts';
import { ENDING_WORDS } from '../../view/history-words.ts';
import { formatAge } from '../../view/past-moment.ts';
import { formatLength } from '../../view/time-left.ts';
import { useTranslation, useWords } from '../translation.ts';

interface RecentIncidentsProps {
  episodes: readonly Episode[];
  now: EpochMs;
  onAll(): void;
}

/** What happened to the site in view before, in a few lines. */
export function RecentIncidents({ episodes, now, onAll }: RecentIncidentsProps) {
  const words = useWords();
  const { locale } = useTranslation();
  return (
    <section class="recent">
      <h2>{words('historyRecent')}</h2>
      <ul>
        {episodes.map((episode) => (
          <li key={episodeId(episode)}>
            <time dateTime={new Date(episode.since).toISOString()}>{formatAge(episode.since, now, locale)}</time>
            <span>{words(ENDING_WORDS[episode.ending])}</span>
            <span class="length">{formatLength(episode.lengthMs, locale)}</span>
          </li>
        ))}
      </ul>
      <button type="button" class="link" onClick={onAll}>
        {words('historyRecentAll')}
      </button>
    </section>
  );
}
