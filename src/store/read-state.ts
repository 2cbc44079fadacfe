import * as v from 'valibot';
import type { Incident } from '../incident/incident.ts';
import type { Budget } from '../retry/budget.ts';
import { incidentSchema } from './incident-schema.ts';

/** Raised whenever the stored shape changes; states of another version are let go. */
export const STATE_VERSION = 1;
export const INCIDENT_PREFIX = 'incident:';
export const BUDGET_KEY = 'budget';

const storedIncident = v.object({ version: v.literal(STATE_VERSION), value: incidentSchema });
const storedBudget = v.object({
  version: v.literal(STATE_VERSION),
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
