import type { ChainFault } from '../../../owner/timeouts/check-chain.ts';
import { faultText } from '../../../owner/timeouts/fault-words.ts';
import type { Layer } from '../../../owner/timeouts/layer.ts';
import { useTranslation, useWords } from '../../translation.ts';
import { TONE_MARKS } from '../../../owner/tone.ts';

interface FaultListProps {
  faults: readonly ChainFault[];
  layers: readonly Layer[];
}

/** What in the chain does not fit, in words. */
export function FaultList({ faults, layers }: FaultListProps) {
  const words = useWords();
  const { translate, locale } = useTranslation();
  if (layers.length < 2) return <p class="quiet">{words('ownerChainShort')}</p>;
  return (
    <ul class="findings">
      {faults.length === 0 && (
        <li class="good">
          <span class="sign" aria-hidden="true">
            {TONE_MARKS.good}
          </span>
          {words('ownerChainFits')}
        </li>
      )}
      {faults.map((fault) => {
        const tone = fault.kind === 'gives-up-first' || fault.kind === 'head-too-large' ? 'bad' : 'unclear';
        const says = translate(faultText(fault, layers, locale));
        return (
          <li key={says} class={tone}>
            <span class="sign" aria-hidden="true">
              {tone === 'bad' ? TONE_MARKS.bad : '!'}
            </span>
            {says}
          </li>
        );
      })}
    </ul>
  );
}
