import type { State } from '../incident/state.ts';
import type { StoragePort } from '../platform/ports.ts';
import type { Budget } from '../retry/budget.ts';
import { readState, type StoredState } from './read-state.ts';
import { BUDGET_KEY, CHECK_PREFIX, INCIDENT_PREFIX, STATE_VERSION } from './stored-keys.ts';

/** Saves states; writes only what has changed since its last write, one key per incident. */
export class StateStore {
  private readonly written = new Map<string, string>();

  constructor(private readonly session: StoragePort) {}

  /** Reads the state and removes what cannot be used, if the browser lets it. Rejects when the browser cannot read. */
  async load(): Promise<StoredState> {
    const stored = readState(await this.session.getAll());
    this.remember(itemsOf(stored));
    // The next start tries again; what can be used must not be lost with it.
    if (stored.unusableKeys.length > 0) await this.session.remove(stored.unusableKeys).catch(() => undefined);
    return stored;
  }

  /** Brings the storage up to the state. Rejects when the browser cannot write; the next save tries again. */
  async save(state: State): Promise<void> {
    const items = itemsOf(state);
    const changed = [...items].filter(([key, json]) => this.written.get(key) !== json);
    const gone = [...this.written.keys()].filter((key) => !items.has(key));
    if (changed.length > 0) {
      await this.session.set(Object.fromEntries(changed.map(([key, json]) => [key, JSON.parse(json)])));
    }
    if (gone.length > 0) await this.session.remove(gone);
    this.remember(items);
  }

  private remember(items: Map<string, string>): void {
    this.written.clear();
    for (const [key, json] of items) this.written.set(key, json);
  }
}

type Stored = Pick<State, 'incidents' | 'checks'> & { budget: Budget | undefined };

/** The budget is worth storing only beside incidents: without them it has long refilled. */
function itemsOf({ incidents, checks, budget }: Stored): Map<string, string> {
  const items = new Map<string, string>();
  const put = (key: string, value: unknown) => items.set(key, JSON.stringify({ version: STATE_VERSION, value }));
  for (const incident of Object.values(incidents)) put(INCIDENT_PREFIX + incident.key, incident);
  if (budget && items.size > 0) put(BUDGET_KEY, budget);
  for (const check of Object.values(checks)) put(CHECK_PREFIX + check.key, check);
  return items;
}
