import type { CheckJob, ReadAccess } from '../check/check-job.ts';
import { browser } from './native-browser.ts';

/** What the browser lets Rebound read for a job. An offscreen document cannot look this up itself. */
export async function readAccess({ url }: Pick<CheckJob, 'url'>): Promise<ReadAccess> {
  const { protocol, hostname } = new URL(url);
  const [everywhere, site] = await Promise.all([
    browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] }),
    browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }),
  ]);
  return { everywhere, site };
}
