import { element } from '../../lib/dom.ts';
import type { Hop } from '../../view/chain.ts';
import type { Text } from '../../view/text.ts';
import { HOP_MARKS, HOP_SENTENCES } from '../../view/hop-words.ts';

/** You → Network → Gateway → Site as a list, each hop with its mark. */
export function chainList(chain: readonly Hop[], translate: (text: Text) => string): HTMLElement {
  const items = chain.map((hop) => {
    const label = translate({ key: hop.label });
    const spoken = translate({ key: HOP_SENTENCES[hop.state], params: [label] });
    const mark = element('span', { class: 'mark', 'aria-hidden': 'true' }, HOP_MARKS[hop.state]);
    return element('li', { class: `hop ${hop.state}`, 'aria-label': spoken }, mark, label);
  });
  return element('ul', { class: 'chain', 'aria-label': translate({ key: 'chainLabel' }) }, ...items);
}
