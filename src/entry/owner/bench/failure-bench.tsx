import { FailureSection } from '../../../ui/owner/failure/failure.tsx';
import { copyText } from './copy-text.ts';
import { failingAnswer } from './failing-answer.ts';
import { useBench } from './use-bench.ts';

/** Connects "This failure" to the failing page. */
export function FailureBench() {
  const shared = useBench();
  return shared ? <FailureSection failure={failingAnswer(shared.bench)} onCopy={copyText} /> : null;
}
