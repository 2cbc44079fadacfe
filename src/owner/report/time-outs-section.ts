import { checkChain } from '../timeouts/check-chain.ts';
import { DUTY_WORDS } from '../timeouts/duty-words.ts';
import { faultText } from '../timeouts/fault-words.ts';
import type { Layer } from '../timeouts/layer.ts';
import { directiveOf } from '../timeouts/product.ts';
import type { Pen } from './pen.ts';
import type { ReportFacts } from './report-facts.ts';

/** The chain from outside inwards with its values, and what in it does not fit. */
export function timeOutsSection({ layers, headBytes }: NonNullable<ReportFacts['chain']>, pen: Pen): string[] {
  const chain = layers.map((layer, index) => layerItem(layer, layers[index + 1]?.product.id ?? '', pen)).join('\n');
  const found = checkChain(layers, headBytes).map((fault) => pen.tell(faultText(fault, layers, pen.locale)));
  const nothing = pen.say(layers.length < 2 ? 'ownerChainShort' : 'ownerChainFits');
  const findings = found.length > 0 ? found : [nothing];
  return [
    ...(chain === '' ? [] : [chain]),
    `- ${pen.say('ownerHeadBytes')}: ${pen.count(headBytes)} ${pen.say('ownerBytes')}`,
    `### ${pen.say('ownerChainResult')}`,
    findings.map((finding) => `- ${finding}`).join('\n'),
  ];
}

function layerItem({ product, seconds, headBytes }: Layer, inner: string, pen: Pen): string {
  const rows = product.timeOuts.map((timeOut) => {
    const directive = directiveOf(timeOut, inner);
    return `  - ${pen.say(DUTY_WORDS[timeOut.duty])}: ${pen.count(seconds[timeOut.duty] ?? timeOut.usualS)} s${directive === '' ? '' : ` (${pen.code(directive)})`}`;
  });
  const limit = headBytes === undefined ? [] : [`  - ${pen.say('ownerHeadLimit')}: ${pen.count(headBytes)} ${pen.say('ownerBytes')}`];
  return [`- **${product.name}**`, ...rows, ...limit].join('\n');
}
