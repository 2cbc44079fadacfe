import type { Episode } from '../../history/episode.ts';
import { totalsOf } from '../../history/totals.ts';
import { formatLength } from '../../view/time-left.ts';
import { useTranslation, useWords } from '../translation.ts';

/** What can be counted over all entries that are listed. */
export function TotalsLine({ episodes }: { episodes: readonly Episode[] }) {
  const words = useWords();
  const { locale } = useTranslation();
  const { times, longestMs, sites } = totalsOf(episodes);
  const number = new Intl.NumberFormat(locale);
  return (
    <p class="totals" role="status">
      <span>{words('historyTimes', number.format(times))}</span>
      <span>{words('historySites', number.format(sites))}</span>
      {times > 0 && <span>{words('historyLongest', formatLength(longestMs, locale))}</span>}
    </p>
  );
}
