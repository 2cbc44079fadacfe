import type { Hop } from '../../view/chain.ts';
import { HOP_MARKS, HOP_SENTENCES } from '../../view/hop-words.ts';
import { useWords } from '../translation.ts';

/** You → Network → Gateway → Site, the broken hop marked. */
export function ChainPicture({ chain }: { chain: readonly Hop[] }) {
  const words = useWords();
  return (
    <ul class="chain" aria-label={words('chainLabel')}>
      {chain.map((hop) => {
        const label = words(hop.label);
        return (
          <li key={hop.id} class={`hop ${hop.state}`} aria-label={words(HOP_SENTENCES[hop.state], label)}>
            <span class="mark" aria-hidden="true">
              {HOP_MARKS[hop.state]}
            </span>
            <span class="label">{label}</span>
          </li>
        );
      })}
    </ul>
  );
}
