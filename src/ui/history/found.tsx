import { search } from '../../history/search.ts';
import { useWords } from '../translation.ts';
import { DayList } from './day-list.tsx';
import type { Grouping } from './history-tools.tsx';
import type { ListProps } from './list-props.ts';
import { SiteList } from './site-list.tsx';
import { TotalsLine } from './totals-line.tsx';

/** What a person wants to see. */
export interface Asked {
  query: string;
  grouping: Grouping;
}

/** The entries in which the query occurs, and what can be counted over them. */
export function Found({ episodes, asked: { query, grouping }, ...rest }: ListProps & { asked: Asked }) {
  const words = useWords();
  const found = search(episodes, query);
  const List = grouping === 'day' ? DayList : SiteList;
  return (
    <>
      <TotalsLine episodes={found} />
      {found.length === 0 ? <p class="nothing">{words('historyNothingFound')}</p> : <List episodes={found} {...rest} />}
    </>
  );
}
