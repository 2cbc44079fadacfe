import { productOf, productsFor } from '../../../owner/timeouts/all-products.ts';
import { checkChain } from '../../../owner/timeouts/check-chain.ts';
import { canFit, fitChain } from '../../../owner/timeouts/fit-chain.ts';
import { usualLayer, type Layer } from '../../../owner/timeouts/layer.ts';
import type { Role } from '../../../owner/timeouts/product.ts';
import type { MessageKey } from '../../../view/text.ts';
import { useWords } from '../../translation.ts';
import { Choice } from '../bench/choice.tsx';
import { NumberField } from '../bench/number-field.tsx';
import { FaultList } from './fault-list.tsx';
import { LayerCard } from './layer-card.tsx';

/** The products in the chain; `none` where nothing stands in that place. */
export type ChainChoice = Readonly<Record<Role, string>>;

export interface TimeoutsProps {
  choice: ChainChoice;
  layers: readonly Layer[];
  /** The largest head of an answer that the application sends. */
  headBytes: number;
  onChoice(choice: ChainChoice): void;
  onLayers(layers: readonly Layer[]): void;
  onHeadBytes(bytes: number): void;
  onCopy(text: string): Promise<void>;
}

const PLACES: ReadonlyArray<{ role: Role; label: MessageKey }> = [
  { role: 'front', label: 'ownerChainFront' },
  { role: 'gateway', label: 'ownerChainGateway' },
  { role: 'application', label: 'ownerChainApplication' },
];
const MOST_HEAD_BYTES = 1_048_576;

/** The layers for these products, with the values they come with. */
export function layersFor(choice: ChainChoice): Layer[] {
  return PLACES.flatMap(({ role }) => productOf(choice[role]) ?? []).map(usualLayer);
}

/** The chain of time-outs as a small editor that looks for what does not fit. */
export function TimeoutsSection(props: TimeoutsProps) {
  const { layers, headBytes, onLayers, onCopy } = props;
  const words = useWords();
  const faults = checkChain(layers, headBytes);
  return (
    <div class="stack">
      <ChainCard {...props} />
      <section class="card">
        <h2>{words('ownerChainResult')}</h2>
        <FaultList faults={faults} layers={layers} />
        {faults.length > 0 && (
          <>
            <button type="button" class="primary" onClick={() => onLayers(fitChain(layers, headBytes))}>
              {words('ownerChainFit')}
            </button>
            {!canFit(layers, headBytes) && <p class="quiet">{words('ownerChainFitPartly')}</p>}
          </>
        )}
      </section>
      {layers.map((layer, index) => (
        <LayerCard
          key={`${index} ${layer.product.id}`}
          layer={layer}
          inner={layers[index + 1]?.product.id ?? ''}
          onLayer={(changed) => onLayers(layers.with(index, changed))}
          onCopy={onCopy}
        />
      ))}
    </div>
  );
}

function ChainCard({ choice, headBytes, onChoice, onHeadBytes }: TimeoutsProps) {
  const words = useWords();
  return (
    <section class="card">
      <h2>{words('ownerChain')}</h2>
      <p class="quiet">{words('ownerChainDetail')}</p>
      <div class="fields">
        {PLACES.map(({ role, label }) => (
          <Choice
            key={role}
            label={label}
            value={choice[role]}
            options={[{ id: 'none', name: words('ownerNothing') }, ...productsFor(role)]}
            onValue={(id) => onChoice({ ...choice, [role]: id })}
          />
        ))}
      </div>
      <NumberField label={words('ownerHeadBytes')} unit={words('ownerBytes')} value={headBytes} least={0} most={MOST_HEAD_BYTES} onValue={onHeadBytes} />
      <p class="quiet">{words('ownerHeadBytesDetail')}</p>
    </section>
  );
}
