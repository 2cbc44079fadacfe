import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../tools/browsers/launched-browser.ts';
import type { Visitor } from './browsers/visitor.ts';
import { openPublicSite, openSite, type Site } from './gateways/site.ts';
import type { Internet } from './internet/internet.ts';
import { type OpenedBrowser, openBrowser } from './open-browser.ts';
import { storiesFor, type Story } from './story.ts';

import.meta.glob('./stories/*.ts', { eager: true });

const STORY_LIMIT_MS = 150_000;
/** A story that hangs is given up before vitest does it, which would show no logs. */
const HANG_MS = 140_000;
const START_LIMIT_MS = 120_000;

/** A third of the stories; the last one has those that are told apart among them. */
export type Part = 0 | 1 | 2;

/**
 * Runs one part of the stories in a browser of its own, which is started once. Stories mostly wait, so browsers of
 * a kind side by side take little more than their share of the time.
 */
export function tellStories(kind: BrowserKind, part: Part): void {
  describe(kind, () => {
    let opened: OpenedBrowser | undefined;
    beforeAll(async () => {
      opened = await openBrowser(kind);
    }, START_LIMIT_MS);
    afterAll(() => opened?.close(), START_LIMIT_MS);
    for (const story of partOf(storiesFor(kind), part)) {
      test(story.title, { timeout: STORY_LIMIT_MS }, async () => {
        if (!opened) throw new Error(`${kind} did not start`);
        await tell(story, await opened.newVisitor(), opened.internet);
      });
    }
  });
}

function partOf(stories: readonly Story[], part: Part): readonly Story[] {
  const apart = stories.filter(({ isApart }) => isApart);
  const others = stories.filter(({ isApart }) => !isApart);
  const room = Math.max(0, Math.ceil(stories.length / 3) - apart.length);
  const roomBefore = (index: number) => Math.floor((index * room) / others.length);
  const isLast = (index: number) => roomBefore(index + 1) > roomBefore(index);
  if (part === 2) return [...apart, ...others.filter((_story, index) => isLast(index))];
  return others.filter((_story, index) => !isLast(index)).filter((_story, index) => index % 2 === part);
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
