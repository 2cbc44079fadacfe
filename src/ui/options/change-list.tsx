import type { MessageKey } from '../../view/text.ts';
import { useCount, useTranslation, useWords } from '../translation.ts';
import type { SettingChange, Value } from './settings-changes.ts';

/** Longer lists are counted. As many as there may be checkers of one's own: none of those may come in unseen. */
const MOST_NAMED = 10;

/** What changes, setting by setting. */
export function ChangeList({ changes }: { changes: readonly SettingChange[] }) {
  const words = useWords();
  return (
    <dl class="changes">
      {changes.map(({ label, gone, brought }) => (
        <div key={label}>
          <dt>{words(label)}</dt>
          <Side says="optionsFileGone" values={gone} />
          <Side says="optionsFileBrought" values={brought} />
        </div>
      ))}
    </dl>
  );
}

function Side({ says, values }: { says: MessageKey; values: readonly Value[] }) {
  const words = useWords();
  const count = useCount();
  const { translate } = useTranslation();
  if (values.length === 0) return null;
  const named = values.slice(0, MOST_NAMED).map((value) => (typeof value === 'string' ? value : translate(value)));
  const rest = values.length - named.length;
  const more = rest > 0 ? [count('optionsFileMore', rest)] : [];
  return <dd>{words(says, [...named, ...more].join(', '))}</dd>;
}
