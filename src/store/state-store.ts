import * as v from 'valibot';
import type { Incident } from '../incident/incident.ts';
import type { State } from '../incident/state.ts';
import type { StoragePort } from '../platform/ports.ts';
import type { Budget } from '../retry/budget.ts';
import { incidentSchema } from './incident-schema.ts';

const VERSION = 1;
const INCIDENT_PREFIX = 'incident:';
const BUDGET_KEY = 'budget';

const storedIncident = v.object({ version: v.literal(VERSION), value: incidentSchema });
const storedBudget = v.object({
  version: v.literal(VERSION),
  value: v.object({ tokens: v.pipe(v.number(), v.minValue(0)), at: v.number() }),
});

/** What was stored, as far as it could be understood. */
export interface StoredState {
  incidents: Record<string, Incident>;
  budget: Budget | undefined;
  /** Keys whose value is damaged or of another version; their sites are picked up when they fail again. */
  unusableKeys: string[];
}

/** Reads everything in `storage.session`. Pure. */
export function readState(items: Record<string, unknown>): StoredState {
  const read: StoredState = { incidents: {}, budget: undefined, unusableKeys: [] };
  for (const [key, value] of Object.entries(items)) {
    if (key === BUDGET_KEY) {
      const budget = v.safeParse(storedBudget, value);
      if (budget.success) read.budget = budget.output.value;
      else read.unusableKeys.push(key);
    } else if (key.startsWith(INCIDENT_PREFIX)) {
      const incident = v.safeParse(storedIncident, value);
      if (incident.success && key === INCIDENT_PREFIX + incident.output.value.key) {
        read.incidents[incident.output.value.key] = incident.output.value;
      } else read.unusableKeys.push(key);
    }
  }
  return read;
}

/** Saves states; writes only what has changed since its last write, one key per incident. */
export class StateStore {
  private readonly written = new Map<string, string>();

  constructor(private readonly session: StoragePort) {}

  /** Reads the state and removes what cannot be used. Rejects when the browser cannot read. */
  async load(): Promise<StoredState> {
    const stored = readState(await this.session.getAll());
    this.remember(itemsOf(stored.incidents, stored.budget));
    if (stored.unusableKeys.length > 0) await this.session.remove(stored.unusableKeys);
    return stored;
  }

  /** Brings the storage up to the state. Rejects when the browser cannot write; the next save tries again. */
  async save(state: State): Promise<void> {
    const items = itemsOf(state.incidents, state.budget);
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

/** The budget is worth storing only beside incidents: without them it has long refilled. */
function itemsOf(incidents: Readonly<Record<string, Incident>>, budget: Budget | undefined): Map<string, string> {
  const items = new Map<string, string>();
  for (const incident of Object.values(incidents)) {
    items.set(INCIDENT_PREFIX + incident.key, JSON.stringify({ version: VERSION, value: incident }));
  }
  if (budget && items.size > 0) items.set(BUDGET_KEY, JSON.stringify({ version: VERSION, value: budget }));
  return items;
}
