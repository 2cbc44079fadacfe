import type { Shortcut } from '../../platform/shortcuts-link.ts';
import type { MessageKey } from '../../view/text.ts';
import { useWords } from '../translation.ts';

/** What each command of the manifest does, the most used first; browsers list them in orders of their own. */
const LABELS: ReadonlyArray<{ command: string; label: MessageKey }> = [
  { command: '_execute_action', label: 'optionsShortcutPopup' },
  { command: 'try-now', label: 'buttonTryNow' },
  { command: 'is-it-me', label: 'buttonIsItMe' },
];

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
      <h3>{words('optionsShortcuts')}</h3>
      <ul class="hosts">
        {LABELS.map(({ command, label }) => {
          const keys = shortcuts.find(({ name }) => name === command)?.keys ?? '';
          return (
            <li key={command}>
              <span>{words(label)}</span>
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
