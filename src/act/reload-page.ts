import { sameAddress } from '../lib/web-address.ts';
import type { Ports, ShownDocument } from '../platform/ports.ts';
import { siteAnswers } from '../watch/statuses.ts';

/**
 * Reloads a tab past the cache, unless the person has gone on in it meanwhile: a tab that loads or
 * shows another address is left alone, because its own answer will tell what became of it.
 * @returns the document, where it works already; it is left alone too, as somebody may be typing in it.
 */
export async function reloadPage(tabId: number, url: string, { tabs, screen }: Pick<Ports, 'tabs' | 'screen'>): Promise<ShownDocument | undefined> {
  const tab = await tabs.get(tabId);
  if (!tab || tab.loading || tab.url === undefined || !sameAddress(tab.url, url)) return undefined;
  const found = await screen.documentOf(tabId);
  if (found && sameAddress(found.url, url) && siteAnswers(found.status)) return found;
  await tabs.reload(tabId);
  return undefined;
}
