import { useState } from 'preact/hooks';
import { PLANNED_STOPS } from '../../../owner/stop/all-stops.ts';
import { useWords } from '../../translation.ts';
import { Choice } from '../bench/choice.tsx';
import { Copyable } from '../bench/copyable.tsx';
import { NumberField } from '../bench/number-field.tsx';

const MOST_MINUTES = 7 * 24 * 60;

interface PlannedStopCardProps {
  /** Id of the gateway's product. */
  product: string;
  onCopy(text: string): Promise<void>;
}

/** Settings for a stop that visitors and search engines understand. */
export function PlannedStopCard({ product, onCopy }: PlannedStopCardProps) {
  const words = useWords();
  const [chosen, setChosen] = useState(product);
  const [minutes, setMinutes] = useState(30);
  const stop = PLANNED_STOPS.find(({ id }) => id === chosen) ?? PLANNED_STOPS[0];
  return (
    <section class="card">
      <h2>{words('ownerStop')}</h2>
      <p class="quiet">{words('ownerStopDetail')}</p>
      <div class="fields">
        <Choice label="ownerGateway" value={stop.id} options={PLANNED_STOPS} onValue={setChosen} />
      </div>
      <NumberField label={words('ownerStopMinutes')} unit="min" value={minutes} least={1} most={MOST_MINUTES} onValue={setMinutes} />
      <Copyable text={stop.print(Math.round(minutes * 60))} label={words('ownerSettingsOf', stop.name)} onCopy={onCopy} />
    </section>
  );
}
