import { compareAnswers } from '../../../owner/dns/compare-answers.ts';
import { RECORD_TYPES, type NameTable } from '../../../owner/dns/ask-names.ts';
import type { MessageKey } from '../../../view/text.ts';
import { useList } from '../../check/use-list.ts';
import { useWords } from '../../translation.ts';
import { TextField } from '../bench/text-field.tsx';
import { RecordCard } from './record-card.tsx';

/** A resolver that can be asked. */
export interface ResolverChoice {
  id: string;
  /** Proper name. */
  name: string;
  isChosen: boolean;
}

export type NamesState = { kind: 'idle' } | { kind: 'asking' } | { kind: 'answered'; host: string; table: NameTable };

export interface NamesProps {
  /** As typed. */
  site: string;
  /** Why this name is not asked about; undefined where it may be. */
  fault: MessageKey | undefined;
  resolvers: readonly ResolverChoice[];
  state: NamesState;
  onSite(site: string): void;
  onChoose(id: string, isChosen: boolean): void;
  onAsk(): void;
}

/** The site's records as several public resolvers know them. */
export function NamesSection(props: NamesProps) {
  const { state } = props;
  return (
    <div class="stack">
      <AskCard {...props} />
      {state.kind === 'answered' && RECORD_TYPES.map((type) => <RecordCard key={type} comparison={compareAnswers(type, state.table[type])} answers={state.table[type]} />)}
    </div>
  );
}

function AskCard({ site, fault, resolvers, state, onSite, onChoose, onAsk }: NamesProps) {
  const words = useWords();
  const list = useList();
  const chosen = resolvers.filter(({ isChosen }) => isChosen).map(({ name }) => name);
  return (
    <section class="card">
      <h2>{words('ownerNames')}</h2>
      <p class="quiet">{words('ownerNamesDetail')}</p>
      <form
        class="ask"
        onSubmit={(event) => {
          event.preventDefault();
          onAsk();
        }}
      >
        <TextField label="ownerSite" placeholder="www.example.com" value={site} fault={fault} onValue={onSite} />
        <fieldset class="resolvers">
          <legend>{words('ownerResolvers')}</legend>
          {resolvers.map(({ id, name, isChosen }) => (
            <label key={id}>
              <input type="checkbox" checked={isChosen} onChange={({ currentTarget }) => onChoose(id, currentTarget.checked)} />
              {name}
            </label>
          ))}
        </fieldset>
        {chosen.length > 0 && <p class="quiet">{words('ownerNamesTold', list(chosen))}</p>}
        <button type="submit" class="primary" disabled={chosen.length === 0 || site.trim() === '' || fault !== undefined || state.kind === 'asking'}>
          <span role="status">{words(state.kind === 'asking' ? 'ownerNamesAsking' : 'ownerNamesAsk')}</span>
        </button>
      </form>
    </section>
  );
}
