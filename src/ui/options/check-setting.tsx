import { OPTIONAL_CHECKERS } from '../../check/optional-checkers.ts';
import type { CheckSettings } from '../../check/check-settings.ts';
import type { MessageKey } from '../../view/text.ts';
import { useWords } from '../translation.ts';
import { LockedNote } from './locked-note.tsx';
import { OwnCheckersSetting } from './own-checkers-setting.tsx';
import type { SettingProps } from './setting-props.ts';

const CONSENTS: ReadonlyArray<{ value: CheckSettings['consent']; label: MessageKey; detail: MessageKey }> = [
  { value: 'ask', label: 'optionsCheckAsk', detail: 'optionsCheckAskDetail' },
  { value: 'always', label: 'optionsCheckAlways', detail: 'optionsCheckAlwaysDetail' },
];

/** "Is it just me?": whether to ask first, who else is asked, and checkers of one's own. */
export function CheckSetting({ settings, policy, onChange }: SettingProps) {
  const words = useWords();
  const { check } = settings;
  const change = (changes: Partial<CheckSettings>) => onChange({ ...settings, check: { ...check, ...changes } });
  return (
    <fieldset>
      <legend>
        <h3>{words('optionsCheck')}</h3>
      </legend>
      <p class="detail">{words('optionsCheckDetail')}</p>
      {CONSENTS.map(({ value, label, detail }) => (
        <label key={value} class="choice">
          <input type="radio" name="consent" checked={check.consent === value} disabled={policy.consent !== undefined} onChange={() => change({ consent: value })} />
          <span>
            <strong>{words(label)}</strong>
            <small>{words(detail)}</small>
          </span>
        </label>
      ))}
      <LockedNote isLocked={policy.consent !== undefined} />
      <h4>{words('optionsCheckWorld')}</h4>
      <Switches kind="world" check={check} isLocked={policy.switchedOn !== undefined} change={change} />
      <p class="detail">{words('optionsCheckWorldDetail')}</p>
      <h4>{words('optionsCheckNames')}</h4>
      <Switches kind="names" check={check} isLocked={policy.switchedOn !== undefined} change={change} />
      <LockedNote isLocked={policy.switchedOn !== undefined} />
      <label class="text-field">
        <h4>{words('optionsToken')}</h4>
        <input
          type="text"
          autoComplete="off"
          spellcheck={false}
          maxLength={200}
          disabled={policy.globalpingToken !== undefined}
          value={policy.globalpingToken === undefined ? check.globalpingToken : ''}
          onChange={({ currentTarget }) => change({ globalpingToken: currentTarget.value.trim() })}
        />
        <small>{words('optionsTokenDetail')}</small>
      </label>
      <LockedNote isLocked={policy.globalpingToken !== undefined} />
      <OwnCheckersSetting own={check.ownCheckers} managed={policy.ownCheckers ?? []} onChange={(ownCheckers) => change({ ownCheckers })} />
    </fieldset>
  );
}

interface SwitchesProps {
  kind: (typeof OPTIONAL_CHECKERS)[number]['kind'];
  check: CheckSettings;
  isLocked: boolean;
  change(changes: Partial<CheckSettings>): void;
}

function Switches({ kind, check, isLocked, change }: SwitchesProps) {
  const { switchedOn } = check;
  return (
    <ul class="statuses">
      {OPTIONAL_CHECKERS.filter((each) => each.kind === kind).map(({ id, name }) => (
        <li key={id}>
          <label>
            <input
              type="checkbox"
              checked={switchedOn.includes(id)}
              disabled={isLocked}
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
