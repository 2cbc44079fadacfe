import type { MessageKey } from '../../../view/text.ts';
import { useWords } from '../../translation.ts';

interface TickBoxesProps<Id extends string> {
  legend: MessageKey;
  /** `isOff`: there is nothing to choose. */
  boxes: ReadonlyArray<{ id: Id; label: MessageKey; isOff?: boolean }>;
  ticked: readonly Id[];
  onTick(id: Id, isTicked: boolean): void;
}

/** A group of tick boxes under a common name. */
export function TickBoxes<Id extends string>({ legend, boxes, ticked, onTick }: TickBoxesProps<Id>) {
  const words = useWords();
  return (
    <fieldset class="tick-boxes">
      <legend>{words(legend)}</legend>
      {boxes.map(({ id, label, isOff = false }) => (
        <label key={id} class={isOff ? 'off' : undefined}>
          <input type="checkbox" disabled={isOff} checked={ticked.includes(id)} onChange={({ currentTarget }) => onTick(id, currentTarget.checked)} />
          {words(label)}
        </label>
      ))}
    </fieldset>
  );
}
