import type { CheckNet, PortalState } from '../check/checker.ts';
import type { CheckJob, ReadAccess } from '../check/check-job.ts';
import type { CheckWorld } from '../check/run-check.ts';
import { browser } from './native-browser.ts';
import { reportError } from './report-error.ts';

/** What a job's checkers may use of the browser. Works in an offscreen document, which has hardly any extension API. */
export function checkWorld({ url }: Pick<CheckJob, 'url'>, access: ReadAccess): CheckWorld {
  const siteHost = new URL(url).hostname;
  return {
    net: {
      request,
      isOnline: () => navigator.onLine,
      portalState,
      mayRead: (asked) => access.everywhere || (access.site && new URL(asked).hostname === siteHost),
    },
    now: () => Date.now(),
    setTimer: (delayMs, callback) => {
      const timer = setTimeout(callback, delayMs);
      return () => clearTimeout(timer);
    },
    report: reportError,
  };
}

const request: CheckNet['request'] = (url, { redirect = 'error', ...init }) =>
  fetch(url, { ...init, redirect, cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' });

/** Firefox only; rejects there when the detection is switched off (MDN, captivePortal.getState). */
async function portalState(): Promise<PortalState | undefined> {
  const { captivePortal } = browser as typeof browser & WithCaptivePortal;
  return captivePortal?.getState().catch(() => undefined);
}

interface WithCaptivePortal {
  captivePortal?: { getState(): Promise<PortalState> };
}
