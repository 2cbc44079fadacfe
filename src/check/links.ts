import { parse } from 'tldts';
import type { CheckLink } from './check.ts';
import type { FailingPage } from './checker.ts';
import { providerStatusPages, siteStatusPage } from './recognise-providers.ts';
import type { Target } from './target.ts';

/** A cut path would lead to another page; the front page stands in for longer ones. */
const MAX_PATH_LENGTH = 1_000;

/**
 * Pages on which to read on about a site, in order. They carry the site's name (the archive also the path), and so
 * are to be opened by a click only. None for a site that is not public.
 * @param page the page that fails, as an address or a path; its query and fragment stay here.
 * @param headers of the failing answer: they name the providers whose status pages are of use.
 */
export function linksFor(target: Target, page = '/', headers: FailingPage['headers'] = []): CheckLink[] {
  if (target.refusal !== undefined) return [];
  const host = encodeURIComponent(target.host);
  const own = siteStatusPage(target);
  const providers = providerStatusPages(headers).filter((provider) => provider !== own);
  return [
    { id: 'downdetector', name: 'Downdetector', url: `https://downdetector.com/search/?q=${encodeURIComponent(companyOf(target))}` },
    { id: 'is-it-down-right-now', name: 'Is It Down Right Now?', url: `https://www.isitdownrightnow.com/${host}.html` },
    { id: 'down-for-everyone', name: 'Down for Everyone or Just Me', url: `https://downforeveryoneorjustme.com/${host}` },
    ...(own ? [{ id: 'status-page', name: own.name, url: own.page }] : []),
    ...providers.map((provider) => ({ id: 'provider-status-page', name: provider.name, url: provider.page })),
    { id: 'web-archive', url: `https://web.archive.org/web/2/${target.origin}${pathOf(page, target)}` },
  ];
}

/** Downdetector knows companies, not hosts. */
function companyOf({ host }: Target): string {
  return parse(host).domainWithoutSuffix || host;
}

function pathOf(page: string, { origin }: Target): string {
  const path = URL.canParse(page, origin) ? new URL(page, origin).pathname : '/';
  return path.length > MAX_PATH_LENGTH ? '/' : path;
}
