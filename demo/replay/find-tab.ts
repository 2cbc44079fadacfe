import type { LaunchedBrowser } from '../../tools/browsers/launched-browser.ts';

interface TabsApi {
  readonly tabs: { query(filter: { url: string }): Promise<readonly { readonly id?: number }[]> };
}

/** Asks the browser, from a page of the extension, for the number of the tab that shows an address. */
export async function findTab(launched: LaunchedBrowser, url: string): Promise<number> {
  const page = await launched.openExtensionPage('src/entry/options/index.html', 'window');
  const tabs = await page.evaluate((pattern) => {
    const { chrome } = globalThis as unknown as { chrome: TabsApi };
    return chrome.tabs.query({ url: pattern });
  }, withoutPort(url));
  await page.close();
  const id = tabs[0]?.id;
  if (id === undefined) throw new Error(`No tab shows ${url}.`);
  return id;
}

/** Firefox does not allow a port in such a pattern. */
function withoutPort(url: string): string {
  return `http://${new URL(url).hostname}/*`;
}
