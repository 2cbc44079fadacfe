import type { Settings } from '../../store/settings.ts';
import type { MessageKey } from '../../view/text.ts';
import { useWords } from '../translation.ts';
import type { SettingProps } from './setting-props.ts';

const CHOICES: ReadonlyArray<{ value: Settings['hiddenTabs']; label: MessageKey; detail: MessageKey }> = [
  { value: 'when-looked-at', label: 'optionsHiddenLooked', detail: 'optionsHiddenLookedDetail' },
  { value: 'staggered', label: 'optionsHiddenStaggered', detail: 'optionsHiddenStaggeredDetail' },
];

/** What happens to hidden tabs when their site is back. */
export function HiddenTabsSetting({ settings, onChange }: SettingProps) {
  const words = useWords();
  return (
    <fieldset>
      <legend>
        <h2>{words('optionsHidden')}</h2>
      </legend>
      {CHOICES.map(({ value, label, detail }) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name="hidden-tabs"
            checked={settings.hiddenTabs === value}
            onChange={() => onChange({ ...settings, hiddenTabs: value })}
          />
          <span>
            <strong>{words(label)}</strong>
            <small>{words(detail)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
