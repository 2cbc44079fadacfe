import { sameAddress } from '../lib/web-address.ts';
import type { TabsPort } from '../platform/ports.ts';

/**
 * Reloads a tab past the cache, unless the person has gone on in it meanwhile: a tab that loads or
 * shows another address is left alone, because its own answer will tell what became of it.
 */
export async function reloadPage(tabId: number, url: string, tabs: TabsPort): Promise<void> {
  const tab = await tabs.get(tabId);
  if (!tab || tab.loading || tab.url === undefined || !sameAddress(tab.url, url)) return;
  await tabs.reload(tabId);
}
