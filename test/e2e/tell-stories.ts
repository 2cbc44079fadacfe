import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../tools/browsers/launched-browser.ts';
import { BrowserPool } from './browser-pool.ts';
import type { Visitor } from './browsers/visitor.ts';
import { openPublicSite, openSite, type Site } from './gateways/site.ts';
import type { Internet } from './internet/internet.ts';
import { openBrowser } from './open-browser.ts';
import { storiesFor, type Story } from './story.ts';

import.meta.glob('./stories/*.ts', { eager: true });

/** A story that hangs is given up before vitest does it, which would show no logs. */
const HANG_MS = Number(process.env['REBOUND_STORY_MINUTES'] ?? 2.5) * 60_000;
const START_LIMIT_MS = 120_000;
/** The first stories also wait until their browsers have started. */
const STORY_LIMIT_MS = START_LIMIT_MS + HANG_MS + 10_000;

/**
 * Tells every story in one of the browsers of this kind. Stories mostly wait, so browsers side by side take little more
 * than their share of the time; each takes the next story as soon as it is free, so they end together. How many there are
 * is vitest's `maxConcurrency`.
 */
export function tellStories(kind: BrowserKind): void {
  describe.concurrent(kind, () => {
    const browsers = new BrowserPool(() => openBrowser(kind));
    afterAll(() => browsers.close(), START_LIMIT_MS);
    for (const story of storiesFor(kind)) {
      test(story.title, { timeout: STORY_LIMIT_MS }, () =>
        browsers.lend(async (browser) => tell(story, await browser.newVisitor(), browser.internet)));
    }
  });
}

async function tell(story: Story, visitor: Visitor, internet: Internet): Promise<void> {
  const sites: Site[] = [];
  const closeLater = (site: Site) => {
    sites.push(site);
    return site;
  };
  const expected: RegExp[] = [];
  await visitor.engine.takeErrors();
  internet.reset();
  try {
    await withinLimit(story.tell({
      visitor,
      internet,
      openSite: async (gateway) => closeLater(await openSite(gateway, `story-${sites.length + 1}`)),
      openPublicSite: async (gateway, name) => closeLater(await openPublicSite(internet, gateway, name)),
      expectReports: (...reports) => void expected.push(...reports),
    }));
  } catch (error) {
    throw withLogs(error, sites, internet, await visitor.engine.takeErrors());
  } finally {
    await visitor.leaves();
    await Promise.all(sites.map((site) => site.close()));
  }
  const unexpected = (await visitor.engine.takeErrors()).filter((text) => !expected.some((report) => report.test(text)));
  expect(unexpected, 'errors in the extension').toEqual([]);
}

function withinLimit(telling: Promise<void>): Promise<void> {
  const limit = new AbortController();
  const hangs = pause(HANG_MS, undefined, { signal: limit.signal }).then(() => {
    throw new Error('the story hangs');
  });
  return Promise.race([telling, hangs]).finally(() => limit.abort());
}

/** A failed story shows what the gateways and the Internet saw. */
function withLogs(error: unknown, sites: readonly Site[], internet: Internet, errors: readonly string[]): unknown {
  if (!(error instanceof Error)) return error;
  const cause = error.cause instanceof Error ? `\n${error.cause.message}` : '';
  const logs = sites.map((site) => `\n\n${site.origin}\n${site.log.toString()}`).join('');
  error.message += `${cause}${logs}\n\nthe Internet\n${internet.log.toString()}${errors.map((text) => `\n\nerror: ${text}`).join('')}`;
  return error;
}
