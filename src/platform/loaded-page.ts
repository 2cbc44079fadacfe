import type { LoadedPage } from '../diagnose/page-trouble.ts';
import { asLoadedPage } from '../messages/loaded-page.ts';
import { browser } from './native-browser.ts';

/** Reads the page in a tab, on a person's click on the popup; undefined where the browser does not let extensions look. */
export async function readLoadedPage(tabId: number): Promise<LoadedPage | undefined> {
  const reading = browser.scripting.executeScript({ target: { tabId }, func: readHere, injectImmediately: true });
  const [frame] = await reading.catch(() => []);
  return asLoadedPage(frame?.result);
}

/**
 * Runs in the page, by itself. Nothing is listened to: the browser has kept the answers of the page's requests. It keeps
 * the first 250 (W3C Resource Timing §4.4) and tells no status of answers that the page itself may not read
 * (other origins without CORS: `responseStatus` is 0), so a page may have more trouble than is seen here.
 */
function readHere(): LoadedPage {
  // A page that stands for an error is small; to write out a large one would only make the person wait.
  const isSmall = document.getElementsByTagName('*').length <= 200;
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const failed = (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
    .filter((entry) => entry.responseStatus >= 500 && URL.canParse(entry.name))
    .slice(0, 250)
    .map((entry) => ({ host: new URL(entry.name).host.slice(0, 300), status: entry.responseStatus }));
  return {
    status: navigation?.responseStatus ?? 0,
    markup: isSmall ? new XMLSerializer().serializeToString(document).slice(0, 8_192) : '',
    failed,
  };
}
