import { judgeChecklist, type JudgedItem } from '../../../owner/checklist/judge-checklist.ts';
import { STATE_WORDS } from '../../../owner/checklist/state-words.ts';
import type { Sign } from '../../../owner/sign.ts';
import { useWords } from '../../translation.ts';
import { PlannedStopCard } from './planned-stop-card.tsx';

export interface ChecklistProps {
  signs: readonly Sign[];
  /** Ids of what the person has ruled out. */
  tickedIds: readonly string[];
  /** Id of the gateway's product. */
  product: string;
  onTick(id: string, isTicked: boolean): void;
  onCopy(text: string): Promise<void>;
}

/** What can be the fault, in the light of everything found out at the bench. */
export function ChecklistSection({ signs, tickedIds, product, onTick, onCopy }: ChecklistProps) {
  const words = useWords();
  return (
    <div class="stack">
      <section class="card">
        <h2>{words('ownerChecklist')}</h2>
        <p class="quiet">{words('ownerChecklistDetail')}</p>
        <ul class="checklist">
          {judgeChecklist(signs, tickedIds).map((item) => (
            <Item key={item.id} item={item} isTicked={tickedIds.includes(item.id)} onTick={onTick} />
          ))}
        </ul>
      </section>
      <section class="card prose">
        <h2>{words('ownerSearch')}</h2>
        <p>{words('ownerSearchSlow')}</p>
        <p>{words('ownerSearchGone')}</p>
        <p>{words('ownerSearchPlanned')}</p>
        <a href="https://developers.google.com/search/docs/crawling-indexing/reduce-crawl-rate" target="_blank" rel="noreferrer">
          {words('ownerSource')}
        </a>
      </section>
      <PlannedStopCard product={product} onCopy={onCopy} />
    </div>
  );
}

interface ItemProps {
  item: JudgedItem;
  isTicked: boolean;
  onTick(id: string, isTicked: boolean): void;
}

function Item({ item: { id, title, advice, state }, isTicked, onTick }: ItemProps) {
  const words = useWords();
  return (
    <li class={state}>
      <label>
        <input type="checkbox" checked={isTicked} onChange={({ currentTarget }) => onTick(id, currentTarget.checked)} />
        <span class="title">{words(title)}</span>
      </label>
      <span class={`pill ${state}`}>{words(STATE_WORDS[state])}</span>
      {state !== 'cleared' && <p>{words(advice)}</p>}
    </li>
  );
}
