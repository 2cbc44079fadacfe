import { text, type Text } from '../../view/text.ts';
import type { ChainFault } from './check-chain.ts';
import type { Layer } from './layer.ts';

/** What does not fit in the chain, in words. */
export function faultText(fault: ChainFault, layers: readonly Layer[], locale: string): Text {
  const nameOf = (index: number) => layers[index]?.product.name ?? '';
  const inWords = (seconds: number) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', unitDisplay: 'short' }).format(seconds);
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
