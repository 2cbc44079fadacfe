import { useState } from 'preact/hooks';
import { knownParts } from '../../../owner/report/report-facts.ts';
import { reportFileName, writeReport } from '../../../owner/report/write-report.ts';
import { saveFile } from '../../../platform/save-file.ts';
import { ReportSection } from '../../../ui/owner/report/report.tsx';
import { useTranslation } from '../../../ui/translation.ts';
import { copyText } from './copy-text.ts';
import { factsOf } from './facts-of.ts';
import { useBench } from './use-bench.ts';

/** Connects the report to everything found out at the bench. It is of the moment in which it was opened. */
export function ReportBench() {
  const shared = useBench();
  const { translate, locale } = useTranslation();
  const [now] = useState(() => Date.now());
  if (!shared) return null;
  const { bench, change } = shared;
  const facts = factsOf(bench);
  const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions();
  return (
    <ReportSection
      report={writeReport(facts, { choice: bench.report, translate, locale, now, zone })}
      known={knownParts(facts)}
      choice={bench.report}
      onChoice={(report) => change({ report })}
      onCopy={copyText}
      onSave={(text) => saveFile(reportFileName(facts, now), 'text/markdown', text)}
    />
  );
}
