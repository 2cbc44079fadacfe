import type { KeptAnswer } from '../diagnose/answer-of.ts';
import type { Diagnosis } from '../diagnose/diagnosis.ts';
import type { TabMessage } from '../messages/contract.ts';
import { isFailure } from '../messages/failure.ts';
import { browser } from './native-browser.ts';

/** What the background has kept of this page's failing answer; null where it waits for nothing here, or cannot be reached. */
export async function whatFailed(): Promise<KeptAnswer | null> {
  const answer = await send({ type: 'what-failed' });
  // Only the background of this very extension can answer.
  return typeof answer === 'object' && answer !== null && !isFailure(answer) ? (answer as KeptAnswer) : null;
}

/** Hands over what this page tells of its failure. Never rejects. */
export async function sendDiagnosis({ url, status }: KeptAnswer, diagnosis: Diagnosis): Promise<void> {
  await send({ type: 'diagnosed', url, status, diagnosis });
}

async function send(message: TabMessage): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage<TabMessage>(message);
  } catch {
    // The extension was removed or updated under the page.
    return null;
  }
}
