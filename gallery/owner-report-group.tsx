import '../src/ui/owner/owner.css';
import '../src/ui/owner/bench/bench.css';
import '../src/ui/owner/report/report.css';
import { USUAL_CHOICE, type ReportChoice } from '../src/owner/report/report-choice.ts';
import { knownParts, type ReportFacts } from '../src/owner/report/report-facts.ts';
import { writeReport } from '../src/owner/report/write-report.ts';
import { Owner } from '../src/ui/owner/owner.tsx';
import { ReportSection } from '../src/ui/owner/report/report.tsx';
import { useTranslation } from '../src/ui/translation.ts';
import type { Group } from './group.ts';
import { FULL_FACTS, HOSTILE_FACTS, NO_FACTS } from './owner-report-values.ts';
import { pressed } from './pressed.tsx';

const nothing = () => undefined;
const SECTIONS = [
  { id: 'checklist', title: 'ownerChecklistTitle' },
  { id: 'report', title: 'ownerReport' },
] as const;

interface ShownProps {
  facts: ReportFacts;
  choice: ReportChoice;
  onCopy(): Promise<void>;
}

function Shown({ facts, choice, onCopy }: ShownProps) {
  const { translate, locale } = useTranslation();
  const report = writeReport(facts, { choice, translate, locale, now: Date.UTC(2026, 8, 30, 10, 30), zone: 'Europe/Berlin' });
  return (
    <Owner sections={SECTIONS} current="report">
      <ReportSection report={report} known={knownParts(facts)} choice={choice} onChoice={nothing} onCopy={onCopy} onSave={nothing} />
    </Owner>
  );
}

function shown(facts: ReportFacts, choice: ReportChoice = USUAL_CHOICE, onCopy = () => Promise.resolve()) {
  return <Shown facts={facts} choice={choice} onCopy={onCopy} />;
}

/** The report of the owner's bench. */
export const ownerReportGroup: Group = {
  everything: shown(FULL_FACTS, { ...USUAL_CHOICE, leftOut: [] }),
  'failure-only': shown({ ...NO_FACTS, failure: FULL_FACTS.failure }),
  nothing: shown(NO_FACTS),
  hostile: shown(HOSTILE_FACTS, { ...USUAL_CHOICE, leftOut: [] }),
  copied: pressed('button.primary', shown({ ...NO_FACTS, failure: FULL_FACTS.failure })),
  refused: pressed('button.primary', shown({ ...NO_FACTS, failure: FULL_FACTS.failure }, USUAL_CHOICE, () => Promise.reject(new Error('NotAllowedError')))),
};
