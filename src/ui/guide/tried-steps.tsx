import type { StepId, StepResult } from '../../guide/guide.ts';
import type { TriedStep } from '../../guide/plan-guide.ts';
import { nameStatus } from '../../view/explain-status.ts';
import { useWords } from '../translation.ts';
import { useFocus } from './use-focus.ts';

const SIGNS: Readonly<Record<StepResult['outcome'], string>> = {
  fixed: '✓',
  'no-change': '–',
  different: '≠',
  'works-there': '✓',
  'fails-there': '✕',
};

interface TriedStepsProps {
  steps: readonly TriedStep[];
  /** The step that the person has tried last in this popup; the keyboard goes on at its result. */
  pressed: StepId | undefined;
  onAgain(step: StepId): void;
}

/** What was tried, and what came of it. Empty at first: what is added later is then read out. */
export function TriedSteps({ steps, pressed, onAgain }: TriedStepsProps) {
  const words = useWords();
  return (
    <div role="status">
      {steps.length > 0 && (
        <ul class="tried" aria-label={words('guideTried')}>
          {steps.map((step) => (
            <Tried key={step.id} step={step} isPressed={step.id === pressed} onAgain={onAgain} />
          ))}
        </ul>
      )}
    </div>
  );
}

interface TriedProps extends Pick<TriedStepsProps, 'onAgain'> {
  step: TriedStep;
  isPressed: boolean;
}

function Tried({ step: { id, title, result }, isPressed, onAgain }: TriedProps) {
  const words = useWords();
  const again = useFocus<HTMLButtonElement>(isPressed);
  return (
    <li class={result.outcome}>
      <span class="sign-mark" aria-hidden="true">
        {SIGNS[result.outcome]}
      </span>
      <span>
        {words(title)}
        <small>
          <Outcome result={result} />
        </small>
      </span>
      <button ref={again} type="button" class="link" aria-label={`${words('guideAgain')}: ${words(title)}`} onClick={() => onAgain(id)}>
        {words('guideAgain')}
      </button>
    </li>
  );
}

function Outcome({ result: { outcome, status } }: { result: StepResult }) {
  const words = useWords();
  switch (outcome) {
    case 'fixed':
      return words('outcomeFixed');
    case 'different':
      return words('outcomeDifferent', status === undefined ? '' : nameStatus(status));
    case 'works-there':
      return words('outcomeWorksThere');
    case 'fails-there':
      return words('outcomeFailsThere');
    case 'no-change':
      return words('outcomeNoChange');
  }
}
