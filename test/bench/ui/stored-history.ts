import type { Browser } from 'webextension-polyfill';
import { MINUTE_MS } from '../../../src/lib/time.ts';
import type { Visitor } from '../../e2e/browsers/visitor.ts';
import { manyEpisodes } from '../../fixtures/episodes.ts';

/** The extension's own API, as it exists inside its pages. */
declare const chrome: Browser;

/** All within the 90 days that are kept. */
const APART_MS = 12 * MINUTE_MS;

/** Puts so many incidents into the history, of so many sites in turn; the first of them may be named. */
export async function storeHistory({ backstage }: Visitor, incidents: number, sites: number, firstSite?: string): Promise<void> {
  const now = Date.now();
  const origins = Array.from({ length: sites }, (_, site) => (site === 0 && firstSite !== undefined ? firstSite : `https://site-${site}.example`));
  const episodes = manyEpisodes(incidents, ...origins).map((episode, index) => ({ ...episode, since: now - (index + 1) * APART_MS }));
  await backstage.page.evaluate((kept) => chrome.runtime.sendMessage({ type: 'restore-history', episodes: kept }), episodes);
}
