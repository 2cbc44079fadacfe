import { parseWebAddress, sameAddress } from '../lib/web-address.ts';
import type { ScreenPort } from '../platform/ports.ts';
import type { Pipeline } from './pipeline.ts';

/**
 * The status that the document in a tab knows it was answered with; 0 where the browser tells it none. Undefined where that is not
 * Rebound's business, the tab shows another address by now, or nobody may look into it. Never rejects.
 */
export async function documentStatus(tabId: number, url: string, pipeline: Pipeline, screen: ScreenPort): Promise<number | undefined> {
  if (!parseWebAddress(url) || !(await pipeline.watches(url))) return undefined;
  const found = await screen.documentOf(tabId);
  return found && sameAddress(found.url, url) ? found.status : undefined;
}
