import type { Check } from '../check/check.ts';

/** True while something is still being found out. */
export function isAtWork({ phase }: Check): boolean {
  return 'deadlineAt' in phase;
}
