import { useLayoutEffect } from 'preact/hooks';
import { answerOf } from '../../diagnose/answer-of.ts';
import type { Failure, Incident } from '../../incident/incident.ts';
import { tellBackground } from '../../platform/page-link.ts';
import { HowWeKnow } from '../../ui/popup/how-we-know.tsx';

interface DiagnosisContainerProps {
  incident: Incident;
  tabId: number;
}

/**
 * What the failing answer tells. Where no script could read the page (the browser's own error page stands there), it is
 * read here from what the background has kept, and handed over: then everything else shows it too.
 */
export function DiagnosisContainer({ incident, tabId }: DiagnosisContainerProps) {
  const { failure, diagnosis } = incident;
  const isMissing = diagnosis === undefined;
  useLayoutEffect(() => {
    if (isMissing) void readKept(failure, tabId);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `failure` is a new object with every reading of the store
  }, [isMissing, failure.at, failure.url, tabId]);
  return diagnosis ? <HowWeKnow diagnosis={diagnosis} /> : null;
}

/** Never rejects: without a diagnosis the status code is explained. */
async function readKept(failure: Failure, tabId: number): Promise<void> {
  const { url, status } = failure;
  try {
    const { diagnose } = await import('../../diagnose/diagnose.ts');
    await tellBackground({ type: 'diagnosed', tabId, url, status, diagnosis: diagnose(answerOf(failure)) });
  } catch {
    // The background could not take it, or the extension has just been updated.
  }
}
