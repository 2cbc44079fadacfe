import type { Settings } from '../../store/settings.ts';
import type { MessageKey } from '../../view/text.ts';
import { useWords } from '../translation.ts';
import { LockedNote } from './locked-note.tsx';
import type { SettingProps } from './setting-props.ts';

const CHOICES: ReadonlyArray<{ value: Settings['hiddenTabs']; label: MessageKey; detail: MessageKey }> = [
  { value: 'when-looked-at', label: 'optionsHiddenLooked', detail: 'optionsHiddenLookedDetail' },
  { value: 'staggered', label: 'optionsHiddenStaggered', detail: 'optionsHiddenStaggeredDetail' },
];

/** What happens to hidden tabs when their site is back. */
export function HiddenTabsSetting({ settings, policy, onChange }: SettingProps) {
  const words = useWords();
  const isLocked = policy.hiddenTabs !== undefined;
  return (
    <fieldset disabled={isLocked}>
      <legend>
        <h3>{words('optionsHidden')}</h3>
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
      <LockedNote isLocked={isLocked} />
    </fieldset>
  );
}
