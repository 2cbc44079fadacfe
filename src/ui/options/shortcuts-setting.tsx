import type { Shortcut } from '../../platform/shortcuts-link.ts';
import type { MessageKey } from '../../view/text.ts';
import { useWords } from '../translation.ts';

/** What each command of the manifest does. */
const LABELS: Readonly<Record<string, MessageKey>> = {
  _execute_action: 'optionsShortcutPopup',
  'try-now': 'buttonTryNow',
  'is-it-me': 'buttonIsItMe',
};

export interface ShortcutsSettingProps {
  shortcuts: readonly Shortcut[];
  /** Opens the browser's own settings for them; undefined where only words can say the way. */
  onChangeShortcuts: (() => void) | undefined;
}

/** The keyboard shortcuts, which the browser alone can change. */
export function ShortcutsSetting({ shortcuts, onChangeShortcuts }: ShortcutsSettingProps) {
  const words = useWords();
  if (shortcuts.length === 0) return null;
  return (
    <section>
      <h2>{words('optionsShortcuts')}</h2>
      <ul class="hosts">
        {shortcuts.map(({ name, keys }) => {
          const label = LABELS[name];
          return (
            <li key={name}>
              <span>{label === undefined ? name : words(label)}</span>
              {keys === '' ? <small>{words('optionsShortcutNone')}</small> : <kbd>{keys}</kbd>}
            </li>
          );
        })}
      </ul>
      {onChangeShortcuts ? (
        <button type="button" class="change-shortcuts" onClick={onChangeShortcuts}>
          {words('optionsShortcutsChange')}
        </button>
      ) : (
        <p class="detail">{words('optionsShortcutsWhere')}</p>
      )}
    </section>
  );
}
