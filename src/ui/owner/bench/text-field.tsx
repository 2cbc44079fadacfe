import { useId } from 'preact/hooks';
import type { MessageKey } from '../../../view/text.ts';
import { useWords } from '../../translation.ts';

interface TextFieldProps {
  label: MessageKey;
  /** Code, not words. */
  placeholder: string;
  value: string;
  /** What is wrong with the value. */
  fault?: MessageKey | undefined;
  onValue(value: string): void;
}

/** A short technical text: an address, a name. */
export function TextField({ label, placeholder, value, fault, onValue }: TextFieldProps) {
  const words = useWords();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words(label)}</label>
      <input
        id={id}
        type="text"
        dir="ltr"
        autoComplete="off"
        autoCapitalize="off"
        spellcheck={false}
        maxLength={256}
        placeholder={placeholder}
        value={value}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
      {fault !== undefined && (
        <p id={`${id}-fault`} class="fault">
          {words(fault)}
        </p>
      )}
    </div>
  );
}
