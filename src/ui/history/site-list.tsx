import { useState } from 'preact/hooks';
import { bySite, type SiteHistory } from '../../history/by-site.ts';
import { episodeId } from '../../history/episode.ts';
import { formatLength } from '../../view/time-left.ts';
import { useCount, useTranslation, useWords } from '../translation.ts';
import { EpisodeRow } from './episode-row.tsx';
import { Lane } from './lane.tsx';
import type { ListProps } from './list-props.ts';
import { ShowMore, useGrowing } from './show-more.tsx';

const SITES_AT_ONCE = 20;
const ROWS_AT_FIRST = 3;
const ROWS_AT_ONCE = 50;

/** The entries, site by site, each with a picture of its last months. */
export function SiteList({ episodes, ...rest }: ListProps) {
  const { shown, showMore } = useGrowing(bySite(episodes), SITES_AT_ONCE);
  return (
    <>
      {shown.map((site) => (
        <Site key={site.origin} site={site} {...rest} />
      ))}
      <ShowMore showMore={showMore} />
    </>
  );
}

function Site({ site, now, onForget }: Omit<ListProps, 'episodes'> & { site: SiteHistory }) {
  const words = useWords();
  const count = useCount();
  const { locale } = useTranslation();
  const { host, episodes, totals } = site;
  return (
    <section class="group">
      <header class="site">
        <h2 class="ltr" title={host}>{host}</h2>
        <button type="button" class="link" aria-label={words('historyDeleteSite', host)} onClick={() => onForget(episodes)}>
          {words('historyDelete')}
        </button>
      </header>
      <p class="totals">
        <span>{count('historyTimes', totals.times)}</span>
        <span>{words('historyLongest', formatLength(totals.longestMs, locale))}</span>
      </p>
      <Lane episodes={episodes} now={now} />
      <SiteRows site={site} onForget={onForget} />
    </section>
  );
}

function SiteRows({ site: { episodes }, onForget }: Pick<ListProps, 'onForget'> & { site: SiteHistory }) {
  const words = useWords();
  const count = useCount();
  const [isOpen, setIsOpen] = useState(false);
  const { shown, showMore } = useGrowing(episodes, ROWS_AT_ONCE);
  const rows = isOpen ? shown : episodes.slice(0, ROWS_AT_FIRST);
  return (
    <>
      <ul class="episodes">
        {rows.map((episode) => (
          <EpisodeRow key={episodeId(episode)} episode={episode} isUnderItsSite onForget={onForget} />
        ))}
      </ul>
      {isOpen && <ShowMore showMore={showMore} />}
      {episodes.length > ROWS_AT_FIRST && (
        <button type="button" class="link" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? words('historyShowFewer') : count('historyShowAll', episodes.length)}
        </button>
      )}
    </>
  );
}
