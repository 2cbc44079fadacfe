import * as v from 'valibot';
import { STEP_IDS, type StepId } from '../guide/guide.ts';
import type { StoragePort } from '../platform/ports.ts';

export const FIXES_KEY = 'fixes';
/** The oldest are forgotten first. */
const MOST_KEPT = 200;

const schema = v.array(v.object({ host: v.string(), step: v.picklist(STEP_IDS) }));

/** What fixed a host the last time; kept on this computer. */
export interface Fix {
  host: string;
  step: StepId;
}

/** The stored fixes; none for anything that cannot be read. */
export function readFixes(stored: unknown): Fix[] {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : [];
}

/** Puts a host's latest fix at the end of the list. Rejects when the browser cannot write. */
export async function rememberFix(local: StoragePort, host: string, step: StepId): Promise<void> {
  const { [FIXES_KEY]: stored } = await local.getAll();
  const others = readFixes(stored).filter((fix) => fix.host !== host);
  await local.set({ [FIXES_KEY]: [...others, { host, step }].slice(-MOST_KEPT) });
}
