import { allSigns } from '../../../owner/all-signs.ts';
import type { Sign } from '../../../owner/sign.ts';
import type { BenchState } from './bench-state.ts';

/** What everything found out at the bench says, for the checklist. */
export function signsOf({ subject, pasted, names, layers, headBytes, isChainTheirs }: BenchState): Sign[] {
  return allSigns({
    diagnosis: subject?.diagnosis,
    pasted,
    names: names.kind === 'answered' ? names.table : undefined,
    chain: isChainTheirs ? { layers, headBytes } : undefined,
  });
}
