import { visibleText } from '../../../lib/visible-text.ts';
import { ADVICE } from '../../../logs/advice.ts';
import { CAUSE_FAMILIES } from '../../../logs/causes.ts';
import type { CauseSummary } from '../../../logs/tally.ts';
import type { TimelineSummary } from '../../../logs/timeline.ts';
import type { Counted } from '../../../logs/top-list.ts';
import { useTranslation, useWords } from '../../translation.ts';
import { Disclosure } from './disclosure.tsx';
import { formatCount } from '../../../logs/figures.ts';
import { SampleLines } from './sample-lines.tsx';
import { SmallTimeline } from './small-timeline.tsx';

interface CauseListProps {
  causes: readonly CauseSummary[];
  timeline: TimelineSummary | undefined;
}

/** What went wrong, the most frequent first; the first one is open. */
export function CauseList({ causes, timeline }: CauseListProps) {
  const words = useWords();
  return (
    <section class="causes">
      <h2>{words('logsCauses')}</h2>
      {causes.map((cause, index) => (
        <CauseCard key={cause.cause} summary={cause} counts={timeline?.counts[cause.cause]} isFirst={index === 0} />
      ))}
    </section>
  );
}

interface CauseCardProps {
  summary: CauseSummary;
  counts: readonly number[] | undefined;
  isFirst: boolean;
}

function CauseCard({ summary, counts, isFirst }: CauseCardProps) {
  const { translate, locale } = useTranslation();
  const { cause, count } = summary;
  const heading = (
    <>
      <span class="mark" aria-hidden="true" />
      <span class="title">{translate(ADVICE[cause].title)}</span>
      {counts && <SmallTimeline counts={counts} />}
      <span class="count">{formatCount(count, locale)}</span>
    </>
  );
  return (
    <Disclosure class={`card cause family-${CAUSE_FAMILIES[cause]}`} startsOpen={isFirst} heading={heading}>
      {() => <CauseBody summary={summary} />}
    </Disclosure>
  );
}

function CauseBody({ summary: { cause, upstreams, paths, samples } }: Pick<CauseCardProps, 'summary'>) {
  const words = useWords();
  return (
    <div class="body">
      <h3>{words('logsWhatToDo')}</h3>
      <ul class="steps">
        {ADVICE[cause].steps.map((step) => (
          <li key={step}>{words(step)}</li>
        ))}
      </ul>
      <div class="concerned">
        <Names label={words('logsUpstreams')} names={upstreams} />
        <Names label={words('logsPaths')} names={paths} />
      </div>
      <h3>{words('logsSampleLines')}</h3>
      <SampleLines samples={samples} />
    </div>
  );
}

function Names({ label, names }: { label: string; names: readonly Counted[] }) {
  const { locale } = useTranslation();
  if (names.length === 0) return null;
  return (
    <div>
      <h3>{label}</h3>
      <ul class="names">
        {names.map(({ name, count }) => (
          <li key={name}>
            <code dir="ltr">{visibleText(name)}</code> <span>{formatCount(count, locale)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
