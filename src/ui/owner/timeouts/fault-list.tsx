import type { ChainFault } from '../../../owner/timeouts/check-chain.ts';
import type { Layer } from '../../../owner/timeouts/layer.ts';
import { text, type Text } from '../../../view/text.ts';
import { useTranslation, useWords } from '../../translation.ts';
import { TONE_MARKS } from '../bench/tone.ts';

interface FaultListProps {
  faults: readonly ChainFault[];
  layers: readonly Layer[];
}

/** What in the chain does not fit, in words. */
export function FaultList({ faults, layers }: FaultListProps) {
  const words = useWords();
  const { translate, locale } = useTranslation();
  if (layers.length < 2) return <p class="quiet">{words('ownerChainShort')}</p>;
  const nameOf = (index: number) => layers[index]?.product.name ?? '';
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
        const says = translate(faultText(fault, nameOf, (seconds) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', unitDisplay: 'short' }).format(seconds)));
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

function faultText(fault: ChainFault, nameOf: (index: number) => string, inWords: (seconds: number) => string): Text {
  switch (fault.kind) {
    case 'gives-up-first':
      return text('ownerFaultGivesUp', nameOf(fault.outer), inWords(fault.waitsS), nameOf(fault.inner), inWords(fault.takesS));
    case 'no-limit':
      return text('ownerFaultNoLimit', nameOf(fault.inner), nameOf(fault.outer), inWords(fault.waitsS));
    case 'nobody-gives-up':
      return text('ownerFaultNobody', nameOf(fault.outer), nameOf(fault.inner));
    case 'keep-alive-race':
      return text('ownerFaultRace', nameOf(fault.outer), inWords(fault.keepsS), nameOf(fault.inner), inWords(fault.closesS));
    case 'head-too-large':
      return text('ownerFaultHead', nameOf(fault.layer), String(fault.mostBytes), String(fault.headBytes));
  }
}
