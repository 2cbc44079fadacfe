import { DUTY_WORDS } from '../../../owner/timeouts/duty-words.ts';
import { withSeconds, type Layer } from '../../../owner/timeouts/layer.ts';
import { directiveOf, type HeadLimit, type KnownFrom, type TimeOut } from '../../../owner/timeouts/product.ts';
import type { MessageKey } from '../../../view/text.ts';
import { useTranslation, useWords } from '../../translation.ts';
import { Copyable } from '../bench/copyable.tsx';
import { NumberField } from '../bench/number-field.tsx';

const EVIDENCE: Readonly<Record<KnownFrom, MessageKey>> = {
  measured: 'ownerKnownMeasured',
  documented: 'ownerKnownDocumented',
  secondary: 'ownerKnownSecondary',
};
const MOST_SECONDS = 86_400;
const MOST_BYTES = 1_048_576;

interface LayerCardProps {
  layer: Layer;
  /** Id of the product behind. */
  inner: string;
  onLayer(layer: Layer): void;
  onCopy(text: string): Promise<void>;
}

/** One product of the chain: its values, and its settings to copy. */
export function LayerCard({ layer, inner, onLayer, onCopy }: LayerCardProps) {
  const words = useWords();
  const { product, seconds, headBytes } = layer;
  return (
    <section class="card">
      <h2>{product.name}</h2>
      <ul class="values">
        {product.timeOuts.map((timeOut) => (
          <li key={timeOut.duty}>
            <Value timeOut={timeOut} value={seconds[timeOut.duty] ?? timeOut.usualS} onValue={(value) => onLayer(withSeconds(layer, timeOut.duty, value))} />
            <code dir="ltr">{directiveOf(timeOut, inner)}</code>
          </li>
        ))}
        {product.headLimit && headBytes !== undefined && <HeadLimitRow limit={product.headLimit} headBytes={headBytes} onHeadBytes={(bytes) => onLayer({ ...layer, headBytes: bytes })} />}
      </ul>
      <p class="quiet">
        {words(EVIDENCE[product.knownFrom])}{' '}
        <a href={product.source} target="_blank" rel="noreferrer">
          {words('ownerSource')}
        </a>
      </p>
      {product.print && <Copyable text={product.print({ seconds, headBytes: headBytes ?? 0, inner })} label={words('ownerSettingsOf', product.name)} onCopy={onCopy} />}
    </section>
  );
}

interface ValueProps {
  timeOut: TimeOut;
  value: number;
  onValue(value: number): void;
}

function Value({ timeOut: { duty, usualS, mostS }, value, onValue }: ValueProps) {
  const words = useWords();
  const { locale } = useTranslation();
  if (mostS !== usualS) return <NumberField label={words(DUTY_WORDS[duty])} unit="s" value={value} least={0} most={mostS ?? MOST_SECONDS} onValue={onValue} />;
  return (
    <div class="number">
      <span>{words(DUTY_WORDS[duty])}</span>
      <span class="amount">{words('ownerFixed', new Intl.NumberFormat(locale).format(value))}</span>
    </div>
  );
}

interface HeadLimitRowProps {
  limit: HeadLimit;
  headBytes: number;
  onHeadBytes(bytes: number): void;
}

function HeadLimitRow({ limit: { directive, canBeSet }, headBytes, onHeadBytes }: HeadLimitRowProps) {
  const words = useWords();
  const { locale } = useTranslation();
  return (
    <li>
      {canBeSet ? (
        <NumberField label={words('ownerHeadLimit')} unit={words('ownerBytes')} value={headBytes} least={1} most={MOST_BYTES} onValue={onHeadBytes} />
      ) : (
        <div class="number">
          <span>{words('ownerHeadLimit')}</span>
          <span class="amount">{words('ownerHeadFixed', new Intl.NumberFormat(locale).format(headBytes))}</span>
        </div>
      )}
      <code dir="ltr">{directive}</code>
    </li>
  );
}
