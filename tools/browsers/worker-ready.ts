import type { Browser } from 'puppeteer-core';

/**
 * Resolves when the extension's service worker has run once, so that its listeners are there.
 * Installing returns earlier, and a page opened right then would go unseen.
 */
export async function workerReady(browser: Browser, extensionUrl: (path: string) => string): Promise<void> {
  // Not a page of the extension but a file: it is in the same origin and runs none of its code.
  const page = await browser.newPage();
  await page.goto(extensionUrl('manifest.json'));
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (!active || active.state === 'activated') return;
    await new Promise((resolve) => active.addEventListener('statechange', resolve, { once: true }));
  });
  await page.close();
}
