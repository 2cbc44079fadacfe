import type { MessageKey } from '../../view/text.ts';
import { useWords } from '../translation.ts';
import { LockedNote } from './locked-note.tsx';

interface SwitchSettingProps {
  label: MessageKey;
  detail: MessageKey;
  isOn: boolean;
  isLocked: boolean;
  onChange(isOn: boolean): void;
}

/** A setting that is on or off. */
export function SwitchSetting({ label, detail, isOn, isLocked, onChange }: SwitchSettingProps) {
  const words = useWords();
  return (
    <section>
      <label class="choice">
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          disabled={isLocked}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        <span>
          <strong>{words(label)}</strong>
          <small>{words(detail)}</small>
        </span>
      </label>
      <LockedNote isLocked={isLocked} />
    </section>
  );
}
