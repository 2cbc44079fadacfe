import { FailureSection } from '../../../ui/owner/failure/failure.tsx';
import { chainOf } from '../../../view/chain.ts';
import type { BenchState } from './bench-state.ts';
import { copyText } from './copy-text.ts';
import { useBench } from './use-bench.ts';

/** Connects "This failure" to the failing page. */
export function FailureBench() {
  const shared = useBench();
  return shared ? <FailureSection failure={shownFailure(shared.bench)} onCopy={copyText} /> : null;
}

function shownFailure({ subject }: BenchState) {
  if (!subject) return undefined;
  const { incident, diagnosis } = subject;
  const { url, status, at, facts } = incident.failure;
  return { url, status, at, headers: facts.headers, chain: chainOf(incident, diagnosis), diagnosis };
}
