import { readLogin, readUnit, readUpstream } from '../../../owner/upstream.ts';
import type { MessageKey } from '../../../view/text.ts';
import { useWords } from '../../translation.ts';
import { Choice } from '../bench/choice.tsx';
import { TextField } from '../bench/text-field.tsx';
import { COMMAND_PRODUCTS } from './command-products.ts';

/** What the person has typed about their own machines; never sent anywhere. */
export interface TypedPlace {
  upstream: string;
  login: string;
  unit: string;
  /** Id of the gateway's product. */
  product: string;
}

interface PlaceFormProps {
  typed: TypedPlace;
  onTyped(typed: TypedPlace): void;
}

/** Where the commands are to look. */
export function PlaceForm({ typed, onTyped }: PlaceFormProps) {
  const words = useWords();
  const set = (change: Partial<TypedPlace>) => onTyped({ ...typed, ...change });
  return (
    <section class="card">
      <h2>{words('ownerPlace')}</h2>
      <p class="quiet">{words('ownerPlaceDetail')}</p>
      <div class="fields wide">
        <TextField label="ownerUpstream" placeholder="10.0.0.5:8080" value={typed.upstream} fault={faultOf(typed.upstream, readUpstream)} onValue={(upstream) => set({ upstream })} />
        <Choice label="ownerGateway" value={typed.product} options={[{ id: 'unknown', name: words('ownerOther') }, ...COMMAND_PRODUCTS]} onValue={(product) => set({ product })} />
        <TextField label="ownerUnit" placeholder="myapp.service" value={typed.unit} fault={faultOf(typed.unit, readUnit)} onValue={(unit) => set({ unit })} />
        <TextField label="ownerLogin" placeholder="admin@gateway.example" value={typed.login} fault={faultOf(typed.login, readLogin)} onValue={(login) => set({ login })} />
      </div>
    </section>
  );
}

function faultOf(typed: string, read: (typed: string) => unknown): MessageKey | undefined {
  return typed.trim() !== '' && read(typed) === undefined ? 'ownerFieldBad' : undefined;
}
