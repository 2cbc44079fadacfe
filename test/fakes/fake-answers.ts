import type { MainFrameAnswer } from '../../src/platform/browser-events.ts';
import type { ProbeOutcome } from '../../src/retry/probe-outcome.ts';
import type { FakeAnswer, FakeRequest } from './fake-site.ts';

/** A fake site's answer as the browser reports it for a tab. */
export function mainFrameAnswer(
  tabId: number,
  { at, url, method }: FakeRequest,
  { status, headers }: NonNullable<FakeAnswer>,
): MainFrameAnswer {
  const all = { Date: new Date(at).toUTCString(), ...headers };
  return { tabId, url, method, status, headers: Object.entries(all).map(([name, value]) => ({ name, value })), at };
}

/** The same as a probe learns it: redirects are not followed, and their status is hidden. */
export function probeOutcome(answer: FakeAnswer, elapsedMs: number): ProbeOutcome {
  if (!answer) return { kind: 'unreachable', elapsedMs };
  const { status, headers } = answer;
  return {
    kind: 'answered',
    status: headers?.['Location'] === undefined ? status : 0,
    elapsedMs,
    retryAfter: headers?.['Retry-After'],
    date: headers?.['Date'],
  };
}
