import { browser } from './native-browser.ts';
import type { ProbeOutcome } from '../retry/probe-outcome.ts';
import type { NetPort } from './ports.ts';

/** What a page load says it wants; some sites answer other requests differently. */
const ACCEPT_PAGE = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

export const net: NetPort = {
  isOnline: () => navigator.onLine,
  async probe(url, limitMs, cancelled) {
    const ended = new AbortController();
    const limit = AbortSignal.timeout(limitMs);
    const signal = AbortSignal.any([cancelled, limit, ended.signal]);
    const startedAt = performance.now();
    const elapsed = () => Math.round(performance.now() - startedAt);
    try {
      const response = await fetch(url, probeOptions(signal));
      return outcomeOf(response, elapsed());
    } catch {
      return { kind: limit.aborted ? 'timed-out' : 'unreachable', elapsedMs: elapsed() };
    } finally {
      // The headers are all that was asked for: the body is not downloaded.
      ended.abort();
    }
  },
  async blockedOrigins(origins) {
    const allowed = await Promise.all(
      origins.map((origin) => browser.permissions.contains({ origins: [`${withoutPort(origin)}/*`] })),
    );
    return origins.filter((_origin, index) => allowed[index] !== true);
  },
};

function probeOptions(signal: AbortSignal): RequestInit {
  return {
    method: 'GET',
    cache: 'no-store',
    credentials: 'include',
    // A redirect shows that the site answers; following it could reach another host.
    redirect: 'manual',
    headers: { Accept: ACCEPT_PAGE },
    referrerPolicy: 'no-referrer',
    signal,
  };
}

function outcomeOf(response: Response, elapsedMs: number): ProbeOutcome {
  return {
    kind: 'answered',
    status: response.status,
    elapsedMs,
    retryAfter: response.headers.get('retry-after') ?? undefined,
    date: response.headers.get('date') ?? undefined,
  };
}

/** Match patterns have no port (developer.mozilla.org, Match patterns in extension manifests). */
function withoutPort(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}`;
}
