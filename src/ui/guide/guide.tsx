import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { StepId } from '../../guide/guide.ts';
import type { AsideStep, PlannedStep } from '../../guide/plan-guide.ts';
import type { GuideView } from '../../view/guide-view.ts';
import { useCount, useWords } from '../translation.ts';
import { StepBody } from './step-body.tsx';
import { TriedSteps } from './tried-steps.tsx';

/** What the guide asks its surroundings to do. */
export interface GuideActions {
  /** Does what software can do, then tests the page. */
  onTest(step: StepId): void;
  onSeenElsewhere(step: StepId, outcome: 'works-there' | 'fails-there'): void;
  onAgain(step: StepId): void;
  onCheck(): void;
  onOpenPrivate(): void;
  onCopy(text: string): Promise<void>;
  onClose(): void;
  /** For the people who run the site: the owner's bench. */
  onOwner(): void;
}

interface GuideProps {
  view: GuideView;
  actions: GuideActions;
  /** The report for the site's people. */
  report: string;
}

/** So many are shown at once; a person in a bad moment needs the next thing to do, not all of them. */
const SHOWN = 3;

/** The guide: the next thing to try opened, some others below it, then what was tried and what is not worth it. */
export function Guide({ view, actions, report }: GuideProps) {
  const words = useWords();
  const count = useCount();
  const group = useId();
  const [pressed, setPressed] = useState<StepId>();
  const watched: GuideActions = {
    ...actions,
    onTest: (id) => {
      setPressed(id);
      actions.onTest(id);
    },
  };
  const { toTry, tried, setAside, testing } = view;
  const ordered = toTry.toSorted((a, b) => Number(b.id === testing?.step) - Number(a.id === testing?.step));
  const card = (step: PlannedStep, isOpen: boolean) => (
    <StepCard key={step.id} step={step} group={group} isOpen={isOpen}>
      <StepBody id={step.id} view={view} isPressed={step.id === pressed} actions={watched} report={report} />
    </StepCard>
  );
  const more = ordered.slice(SHOWN);
  return (
    <section class="guide" aria-label={words('guideTitle')}>
      <h2>{words('guideTitle')}</h2>
      <TriedSteps steps={tried} pressed={pressed} onAgain={actions.onAgain} />
      {toTry.length === 0 && <p class="hint">{words('guideNothingLeft')}</p>}
      {ordered.slice(0, SHOWN).map((step, index) => card(step, index === 0))}
      {more.length > 0 && (
        <details class="more">
          <summary>{count('guideMore', more.length)}</summary>
          {more.map((step) => card(step, false))}
        </details>
      )}
      {setAside.length > 0 && <Aside steps={setAside} />}
      <button type="button" class="link owner" onClick={actions.onOwner}>
        {words('guideOwner')}
      </button>
    </section>
  );
}

interface StepCardProps {
  step: PlannedStep;
  /** Of one group only one card is open. */
  group: string;
  isOpen: boolean;
  children: ComponentChildren;
}

function StepCard({ step: { title, why, fixedBefore }, group, isOpen, children }: StepCardProps) {
  const words = useWords();
  return (
    <details class="step" name={group} open={isOpen}>
      <summary>
        <span>
          {words(title)}
          {fixedBefore && <small>{words('guideFixedBefore')}</small>}
        </span>
      </summary>
      <p>{words(why)}</p>
      {children}
    </details>
  );
}

function Aside({ steps }: { steps: readonly AsideStep[] }) {
  const words = useWords();
  return (
    <details class="aside">
      <summary>{words('guideAside')}</summary>
      <ul>
        {steps.map(({ id, title, because }) => (
          <li key={id}>
            {words(title)}
            <small>{words(because)}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
