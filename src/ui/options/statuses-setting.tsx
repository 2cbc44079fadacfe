import { nameStatus } from '../../view/explain-status.ts';
import { DEFAULT_WATCHED_STATUSES, WATCHABLE_STATUSES } from '../../watch/statuses.ts';
import { useWords } from '../translation.ts';
import { LockedNote } from './locked-note.tsx';
import type { SettingProps } from './setting-props.ts';

const OTHER_STATUSES = WATCHABLE_STATUSES.filter((status) => !DEFAULT_WATCHED_STATUSES.includes(status));

/** Which status codes count as a failure. */
export function StatusesSetting({ settings, policy, onChange }: SettingProps) {
  const words = useWords();
  const isLocked = policy.statuses !== undefined;
  const toggle = (status: number, watched: boolean) =>
    onChange({
      ...settings,
      statuses: WATCHABLE_STATUSES.filter((each) => (each === status ? watched : settings.statuses.includes(each))),
    });
  const group = (statuses: readonly number[]) => (
    <ul class="statuses">
      {statuses.map((status) => (
        <li key={status}>
          <label>
            <input
              type="checkbox"
              checked={settings.statuses.includes(status)}
              onChange={({ currentTarget }) => toggle(status, currentTarget.checked)}
            />
            <bdi>{nameStatus(status)}</bdi>
          </label>
        </li>
      ))}
    </ul>
  );
  return (
    <fieldset disabled={isLocked}>
      <legend>
        <h3>{words('optionsStatuses')}</h3>
      </legend>
      <p class="detail">{words('optionsStatusesDetail')}</p>
      <h4>{words('optionsStatusesUsual')}</h4>
      {group(DEFAULT_WATCHED_STATUSES)}
      <h4>{words('optionsStatusesOther')}</h4>
      {group(OTHER_STATUSES)}
      <LockedNote isLocked={isLocked} />
    </fieldset>
  );
}
