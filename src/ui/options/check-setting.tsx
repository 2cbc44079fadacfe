import { OPTIONAL_CHECKERS } from '../../check/optional-checkers.ts';
import type { CheckSettings, OwnChecker } from '../../check/check-settings.ts';
import type { MessageKey } from '../../view/text.ts';
import { useWords } from '../translation.ts';
import { OwnCheckersSetting } from './own-checkers-setting.tsx';
import type { SettingProps } from './setting-props.ts';

const CONSENTS: ReadonlyArray<{ value: CheckSettings['consent']; label: MessageKey; detail: MessageKey }> = [
  { value: 'ask', label: 'optionsCheckAsk', detail: 'optionsCheckAskDetail' },
  { value: 'always', label: 'optionsCheckAlways', detail: 'optionsCheckAlwaysDetail' },
];

interface CheckSettingProps extends SettingProps {
  /** Set by the organisation; shown and not to be changed. */
  managed: readonly OwnChecker[];
}

/** "Is it just me?": whether to ask first, who else is asked, and checkers of one's own. */
export function CheckSetting({ settings, managed, onChange }: CheckSettingProps) {
  const words = useWords();
  const { check } = settings;
  const change = (changes: Partial<CheckSettings>) => onChange({ ...settings, check: { ...check, ...changes } });
  return (
    <fieldset>
      <legend>
        <h2>{words('optionsCheck')}</h2>
      </legend>
      <p class="detail">{words('optionsCheckDetail')}</p>
      {CONSENTS.map(({ value, label, detail }) => (
        <label key={value} class="choice">
          <input type="radio" name="consent" checked={check.consent === value} onChange={() => change({ consent: value })} />
          <span>
            <strong>{words(label)}</strong>
            <small>{words(detail)}</small>
          </span>
        </label>
      ))}
      <h3>{words('optionsCheckWorld')}</h3>
      <Switches kind="world" check={check} change={change} />
      <p class="detail">{words('optionsCheckWorldDetail')}</p>
      <h3>{words('optionsCheckNames')}</h3>
      <Switches kind="names" check={check} change={change} />
      <label class="text-field">
        <h3>{words('optionsToken')}</h3>
        <input
          type="text"
          autoComplete="off"
          spellcheck={false}
          maxLength={200}
          value={check.globalpingToken}
          onChange={({ currentTarget }) => change({ globalpingToken: currentTarget.value.trim() })}
        />
        <small>{words('optionsTokenDetail')}</small>
      </label>
      <OwnCheckersSetting own={check.ownCheckers} managed={managed} onChange={(ownCheckers) => change({ ownCheckers })} />
    </fieldset>
  );
}

interface SwitchesProps {
  kind: (typeof OPTIONAL_CHECKERS)[number]['kind'];
  check: CheckSettings;
  change(changes: Partial<CheckSettings>): void;
}

function Switches({ kind, check, change }: SwitchesProps) {
  const { switchedOn } = check;
  return (
    <ul class="statuses">
      {OPTIONAL_CHECKERS.filter((each) => each.kind === kind).map(({ id, name }) => (
        <li key={id}>
          <label>
            <input
              type="checkbox"
              checked={switchedOn.includes(id)}
              onChange={({ currentTarget }) =>
                change({ switchedOn: currentTarget.checked ? [...switchedOn, id] : switchedOn.filter((each) => each !== id) })
              }
            />
            {name}
          </label>
        </li>
      ))}
    </ul>
  );
}
