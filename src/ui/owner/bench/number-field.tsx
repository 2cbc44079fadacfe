import { useId } from 'preact/hooks';

interface NumberFieldProps {
  /** A directive's name, or words. */
  label: string;
  unit: string;
  value: number;
  least: number;
  most: number;
  onValue(value: number): void;
}

/** A number with its unit; what is no number within the bounds is not taken over. */
export function NumberField({ label, unit, value, least, most, onValue }: NumberFieldProps) {
  const id = useId();
  return (
    <div class="number">
      <label for={id}>{label}</label>
      <span class="amount">
        <input
          id={id}
          type="number"
          min={least}
          max={most}
          step="any"
          value={value}
          onInput={({ currentTarget: { valueAsNumber } }) => {
            if (valueAsNumber >= least && valueAsNumber <= most) onValue(valueAsNumber);
          }}
        />
        {unit}
      </span>
    </div>
  );
}
