import type { MessageKey } from '../../view/text.ts';
import { useWords } from '../translation.ts';

export type Grouping = 'day' | 'site';

const GROUPINGS: ReadonlyArray<{ value: Grouping; label: MessageKey }> = [
  { value: 'day', label: 'historyByDay' },
  { value: 'site', label: 'historyBySite' },
];

interface HistoryToolsProps {
  query: string;
  grouping: Grouping;
  onQuery(query: string): void;
  onGrouping(grouping: Grouping): void;
}

/** The search field, and by what the list is ordered. */
export function HistoryTools({ query, grouping, onQuery, onGrouping }: HistoryToolsProps) {
  const words = useWords();
  return (
    <search class="tools">
      <input
        type="search"
        spellcheck={false}
        aria-label={words('historySearch')}
        placeholder={words('historySearch')}
        value={query}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
      />
      <fieldset class="segments">
        <legend class="live">{words('historyShowBy')}</legend>
        {GROUPINGS.map(({ value, label }) => (
          <label key={value}>
            <input type="radio" name="grouping" checked={grouping === value} onChange={() => onGrouping(value)} />
            <span>{words(label)}</span>
          </label>
        ))}
      </fieldset>
    </search>
  );
}
