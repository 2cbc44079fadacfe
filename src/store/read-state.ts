import * as v from 'valibot';
import type { Check } from '../check/check.ts';
import type { Incident } from '../incident/incident.ts';
import type { Budget } from '../retry/budget.ts';
import { readStoredCheck } from './check-schema.ts';
import { incidentSchema } from './incident-schema.ts';
import { BUDGET_KEY, CHECK_PREFIX, INCIDENT_PREFIX, STATE_VERSION } from './stored-keys.ts';

const storedIncident = v.object({ version: v.literal(STATE_VERSION), value: incidentSchema });
const storedBudget = v.object({
  version: v.literal(STATE_VERSION),
  value: v.object({ tokens: v.pipe(v.number(), v.check((tokens) => tokens >= 0)), at: v.number() }),
});

/** What was stored, as far as it could be understood. */
export interface StoredState {
  incidents: Record<string, Incident>;
  checks: Record<string, Check>;
  budget: Budget | undefined;
  /** Keys whose value is damaged or of another version; their sites are picked up when they fail again. */
  unusableKeys: string[];
}

/** Reads everything in `storage.session`. Pure. */
export function readState(items: Record<string, unknown>): StoredState {
  const read: StoredState = { incidents: {}, checks: {}, budget: undefined, unusableKeys: [] };
  for (const [key, value] of Object.entries(items)) {
    if (!takeItem(read, key, value)) read.unusableKeys.push(key);
  }
  return read;
}

/** False when the item is one of ours and cannot be used. */
function takeItem(read: StoredState, key: string, value: unknown): boolean {
  if (key === BUDGET_KEY) {
    const budget = v.safeParse(storedBudget, value);
    if (budget.success) read.budget = budget.output.value;
    return budget.success;
  }
  if (key.startsWith(CHECK_PREFIX)) {
    const check = readStoredCheck(value);
    if (!check || key !== CHECK_PREFIX + check.key) return false;
    read.checks[check.key] = check;
    return true;
  }
  if (!key.startsWith(INCIDENT_PREFIX)) return true;
  const incident = v.safeParse(storedIncident, value);
  if (!incident.success || key !== INCIDENT_PREFIX + incident.output.value.key) return false;
  read.incidents[incident.output.value.key] = incident.output.value;
  return true;
}
