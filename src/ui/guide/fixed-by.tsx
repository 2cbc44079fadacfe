import { allSteps } from '../../guide/all-steps.ts';
import type { StepId } from '../../guide/guide.ts';
import { useWords } from '../translation.ts';

/** What has brought the page back, said where the guide itself is gone with the failure. */
export function FixedBy({ step }: { step: StepId }) {
  const words = useWords();
  return (
    <p class="fixed-by" role="status">
      <span aria-hidden="true">✓ </span>
      {words('guideFixedBy', words(allSteps[step].title))}
    </p>
  );
}
