import { useId } from 'preact/hooks';
import type { MessageKey } from '../../../view/text.ts';
import { useWords } from '../../translation.ts';

interface ChoiceProps {
  label: MessageKey;
  value: string;
  /** Proper names. */
  options: ReadonlyArray<{ id: string; name: string }>;
  onValue(id: string): void;
}

/** One of several products. */
export function Choice({ label, value, options, onValue }: ChoiceProps) {
  const words = useWords();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words(label)}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
