import { answerOf } from '../diagnose/answer-of.ts';
import { diagnose } from '../diagnose/diagnose.ts';
import { readPage } from '../diagnose/read-page.ts';
import { sendDiagnosis, whatFailed } from '../platform/diagnosis-link.ts';

const [navigation] = performance.getEntriesByType('navigation');

// Put into one document a second time, it reads again: more may be known of the answer by now.
void readThisPage(navigation instanceof PerformanceNavigationTiming ? navigation : undefined);

/** Runs in the failing page, apart from the page's own scripts, so that the background need not carry the code. */
async function readThisPage(timing: PerformanceNavigationTiming | undefined): Promise<void> {
  const failed = await whatFailed();
  // A script that was meant for a failing page may reach the one that works again.
  if (!failed || (timing && timing.responseStatus > 0 && timing.responseStatus !== failed.status)) return;
  await sendDiagnosis(failed, diagnose(answerOf(failed, readPage(document, timing))));
}
