import { useId } from 'preact/hooks';
import { readPaste } from '../../../owner/paste/read-paste.ts';
import { useTranslation, useWords } from '../../translation.ts';
import { TONE_MARKS } from '../../../owner/tone.ts';

interface PasteCardProps {
  pasted: string;
  onPasted(text: string): void;
}

/** Reads what the commands have printed. Nothing of it is kept or sent. */
export function PasteCard({ pasted, onPasted }: PasteCardProps) {
  const words = useWords();
  const id = useId();
  return (
    <section class="card">
      <h2>{words('ownerPaste')}</h2>
      <label for={id} class="quiet">
        {words('ownerPasteDetail')}
      </label>
      <textarea id={id} class="paste" rows={6} dir="ltr" spellcheck={false} value={pasted} onInput={({ currentTarget }) => onPasted(currentTarget.value)} />
      <div role="status">
        <Readings pasted={pasted} />
      </div>
    </section>
  );
}

function Readings({ pasted }: { pasted: string }) {
  const words = useWords();
  const { translate } = useTranslation();
  if (pasted.trim() === '') return null;
  const readings = readPaste(pasted);
  if (readings.length === 0) return <p class="quiet">{words('ownerPasteUnknown')}</p>;
  return (
    <ul class="findings">
      {readings.map(({ tone, says }, index) => (
        <li key={index} class={tone}>
          <span class="sign" aria-hidden="true">
            {TONE_MARKS[tone]}
          </span>
          {translate(says)}
        </li>
      ))}
    </ul>
  );
}
