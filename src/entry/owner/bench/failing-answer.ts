import type { FailingAnswer } from '../../../owner/failing-answer.ts';
import { chainOf } from '../../../view/chain.ts';
import type { BenchState } from './bench-state.ts';

/** What the bench knows of the failing answer; undefined without one. */
export function failingAnswer({ subject }: Pick<BenchState, 'subject'>): FailingAnswer | undefined {
  if (!subject) return undefined;
  const { incident, diagnosis } = subject;
  const { url, method, status, at, facts } = incident.failure;
  return { url, method, status, at, headers: facts.headers, chain: chainOf(incident, diagnosis), diagnosis };
}
