import { byDay } from '../../history/by-day.ts';
import { episodeId } from '../../history/episode.ts';
import { formatDay } from '../../view/days.ts';
import { useTranslation } from '../translation.ts';
import { EpisodeRow } from './episode-row.tsx';
import type { ListProps } from './list-props.ts';
import { ShowMore, useGrowing } from './show-more.tsx';

/** A long history is drawn bit by bit. */
const ROWS_AT_ONCE = 50;

/** The entries, day by day. */
export function DayList({ episodes, onForget }: ListProps) {
  const { locale } = useTranslation();
  const { shown, showMore } = useGrowing(episodes, ROWS_AT_ONCE);
  return (
    <>
      {byDay(shown).map(({ at, episodes: ofDay }) => (
        <section key={at} class="group">
          <h2>{formatDay(at, locale)}</h2>
          <ul class="episodes">
            {ofDay.map((episode) => (
              <EpisodeRow key={episodeId(episode)} episode={episode} isUnderItsSite={false} onForget={onForget} />
            ))}
          </ul>
        </section>
      ))}
      <ShowMore showMore={showMore} />
    </>
  );
}
