import type { Schedule } from '../../store/settings.ts';
import type { MessageKey } from '../../view/text.ts';
import { useCount, useWords } from '../translation.ts';
import { LockedNote } from './locked-note.tsx';
import type { SettingProps } from './setting-props.ts';
import { SCHEDULE_LABELS } from './settings-changes.ts';
import { TriesPlot, usePlottedTries } from './tries-plot.tsx';

const CHOICES: ReadonlyArray<{ value: Schedule; detail: MessageKey }> = [
  { value: 'gentle', detail: 'optionsScheduleGentleDetail' },
  { value: 'normal', detail: 'optionsScheduleNormalDetail' },
  { value: 'eager', detail: 'optionsScheduleEagerDetail' },
];

/** How often a failing site is tried, with the first minutes of each choice as a picture. */
export function ScheduleSetting({ settings, policy, onChange }: SettingProps) {
  const words = useWords();
  const isLocked = policy.schedule !== undefined;
  return (
    <fieldset disabled={isLocked}>
      <legend>
        <h3>{words('optionsSchedule')}</h3>
      </legend>
      <p class="detail">{words('optionsScheduleDetail')}</p>
      {CHOICES.map(({ value, detail }) => (
        <ScheduleChoice
          key={value}
          schedule={value}
          detail={detail}
          isChosen={settings.schedule === value}
          onChoose={() => onChange({ ...settings, schedule: value })}
        />
      ))}
      <LockedNote isLocked={isLocked} />
    </fieldset>
  );
}

interface ScheduleChoiceProps {
  schedule: Schedule;
  detail: MessageKey;
  isChosen: boolean;
  onChoose(): void;
}

function ScheduleChoice({ schedule, detail, isChosen, onChoose }: ScheduleChoiceProps) {
  const words = useWords();
  const count = useCount();
  const tries = usePlottedTries(schedule);
  return (
    <label class="choice">
      <input type="radio" name="schedule" checked={isChosen} onChange={onChoose} />
      <span>
        <strong>{words(SCHEDULE_LABELS[schedule])}</strong>
        <small>{words(detail)}</small>
        <TriesPlot tries={tries} />
        <small>{count('optionsScheduleTries', tries.length)}</small>
      </span>
    </label>
  );
}
