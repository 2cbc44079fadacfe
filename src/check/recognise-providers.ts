import { PROVIDER_SIGNALS, type ProviderSignal } from './data/provider-signals.ts';
import { STATUS_PAGES, type StatusPage } from './data/status-pages.ts';
import type { FailingPage } from './checker.ts';
import type { Target } from './target.ts';

type Headers = FailingPage['headers'];

/** The providers that the answer came through, by its headers, as ids of status pages: edges before origins. */
export function recogniseProviders(headers: Headers): string[] {
  return [...new Set(PROVIDER_SIGNALS.filter((signal) => isGiven(signal, headers)).map(({ page }) => page))];
}

/** The status pages of the providers that the answer came through. */
export function providerStatusPages(headers: Headers): StatusPage[] {
  return recogniseProviders(headers).flatMap((id) => STATUS_PAGES.find((page) => page.id === id) ?? []);
}

/** The status page that the site's own company keeps; the one for the longest part of the name, if there are several. */
export function siteStatusPage({ host }: Target): StatusPage | undefined {
  const labels = host.split('.');
  for (let skipped = 0; skipped < labels.length; skipped += 1) {
    const domain = labels.slice(skipped).join('.');
    const page = STATUS_PAGES.find(({ domains }) => domains.includes(domain));
    if (page) return page;
  }
  return undefined;
}

function isGiven(signal: ProviderSignal, headers: Headers): boolean {
  return headers.some(({ name, value }) => name === signal.header && (signal.value?.test(value) ?? true));
}
