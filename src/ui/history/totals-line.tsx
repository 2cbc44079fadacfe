import type { Episode } from '../../history/episode.ts';
import { totalsOf } from '../../history/totals.ts';
import { formatLength } from '../../view/time-left.ts';
import { useCount, useTranslation, useWords } from '../translation.ts';

/** What can be counted over all entries that are listed. */
export function TotalsLine({ episodes }: { episodes: readonly Episode[] }) {
  const words = useWords();
  const count = useCount();
  const { locale } = useTranslation();
  const { times, longestMs, sites } = totalsOf(episodes);
  return (
    <p class="totals" role="status">
      <span>{count('historyTimes', times)}</span>
      <span>{count('historySites', sites)}</span>
      {times > 0 && <span>{words('historyLongest', formatLength(longestMs, locale))}</span>}
    </p>
  );
}
