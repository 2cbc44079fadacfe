import type { WaitingPage } from '../incident/incident.ts';
import type { ScreenPort } from '../platform/ports.ts';
import { siteAnswers } from '../watch/statuses.ts';
import type { TabFacts } from '../watch/tab-facts.ts';

/**
 * A background may die between a reload and its answer, or as it is told of it. Whether the reload happened shows in the tab: the
 * banner stands on the old page only. Whether it helped, the document knows; one that nobody may look into waits on.
 * @param pages those that may have been reloaded.
 * @returns the tabs in which it has helped, and the pages that have failed again.
 */
export async function findReloaded(
  pages: readonly WaitingPage[],
  tabs: readonly TabFacts[],
  screen: ScreenPort,
): Promise<{ reloadedTabs: number[]; failedAgain: WaitingPage[] }> {
  const found = await Promise.all(
    pages
      .filter(({ tabId, shows }) => shows === 'page' && tabs.some((tab) => tab.tabId === tabId && !tab.loading))
      .map(async (page) => ({ page, outcome: await outcomeOf(page.tabId, screen) })),
  );
  return {
    reloadedTabs: found.filter(({ outcome }) => outcome === 'helped').map(({ page }) => page.tabId),
    failedAgain: found.filter(({ outcome }) => outcome === 'failed').map(({ page }) => page),
  };
}

async function outcomeOf(tabId: number, screen: ScreenPort): Promise<'helped' | 'failed' | 'unknown'> {
  if (await screen.hasBanner(tabId)) return 'unknown';
  const found = await screen.documentOf(tabId);
  if (!found) return 'unknown';
  return found.status === 0 || siteAnswers(found.status) ? 'helped' : 'failed';
}
