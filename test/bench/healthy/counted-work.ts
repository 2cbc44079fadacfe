import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserKind, LaunchedBrowser } from '../../../tools/browsers/launched-browser.ts';
import { BUILDS } from '../../e2e/open-browser.ts';
import { until } from '../../e2e/browsers/until.ts';
import { makeFolder } from '../browsers/made-folder.ts';
import { startBrowser } from '../browsers/start-browser.ts';
import { stopBackground } from '../browsers/stop-background.ts';
import type { HealthySite } from './healthy-site.ts';

/** What a background can do that lasts, leaves the computer or changes a page. */
const WORK = ['alarms', 'timers', 'writes', 'requests', 'scripts'] as const;

/** How often the background did what; `scripts` are those put into pages. */
export type Work = Record<(typeof WORK)[number], number>;

/** Visited, each twice: with the background asleep and awake. */
const PAGES = 10;
const SETTLE_MS = 300;
const ENTRY = 'service-worker-loader.js';
const QUIET_PAGE = 'src/entry/options/index.html';

/** Stands before the background's own code, in a copy of the build, and tells Rebound's open page of every call. */
const COUNTER = `
const channel = new BroadcastChannel('bench');
const count = (owner, name, work) => {
  const own = owner[name];
  owner[name] = function (...given) { channel.postMessage(work); return own.apply(this, given); };
};
for (const api of new Set([globalThis.chrome, globalThis.browser].filter(Boolean))) {
  count(api.alarms, 'create', 'alarms');
  count(api.scripting, 'executeScript', 'scripts');
  for (const area of ['local', 'session', 'sync']) for (const name of ['set', 'remove', 'clear']) count(api.storage[area], name, 'writes');
}
for (const name of ['setTimeout', 'setInterval']) count(globalThis, name, 'timers');
count(globalThis, 'fetch', 'requests');
`;

declare global {
  // Where the page itself keeps what it was told.
  var countedWork: string[] | undefined;
}

/**
 * What Rebound's background does on healthy pages, counted in a copy of the build with a counter before its code.
 * @throws {Error} when a failing page shows that the counter misses something.
 */
export async function countWork(kind: BrowserKind, site: HealthySite): Promise<Work> {
  const build = BUILDS[kind];
  const entry = readFileSync(join(build, ENTRY), 'utf8');
  const copy = await makeFolder({ [ENTRY]: `import './counter.js';\n${entry}`, 'counter.js': COUNTER }, build);
  const launched = await startBrowser(kind, copy.path);
  try {
    return await count(launched, site);
  } finally {
    await launched.close();
    await copy.remove();
  }
}

async function count(launched: LaunchedBrowser, site: HealthySite): Promise<Work> {
  const listener = await launched.openExtensionPage(QUIET_PAGE);
  await listener.evaluate(listen);
  const tab = await launched.browser.newPage();
  await pause(SETTLE_MS);
  await take(listener);
  for (let page = 0; page < PAGES; page += 1) {
    await stopBackground(launched);
    for (const state of ['asleep', 'awake']) await tab.goto(site.url(`light.html?${page}-${state}`));
    await pause(SETTLE_MS);
  }
  const work = await take(listener);
  await tab.goto(site.url('missing'));
  const seen = new Set<string>();
  await until('the counter has seen everything there is', async () => {
    for (const [name, times] of Object.entries(await take(listener))) if (times > 0) seen.add(name);
    return seen.size === WORK.length;
  }).catch((error: unknown) => {
    throw new Error(`on a failing page the counter sees no more than ${[...seen].join(', ')}`, { cause: error });
  });
  return work;
}

/** Runs in a page of the extension. */
function listen(): void {
  globalThis.countedWork = [];
  new BroadcastChannel('bench').addEventListener('message', ({ data }) => globalThis.countedWork?.push(String(data)));
}

async function take(page: Page): Promise<Work> {
  const all = await page.evaluate(() => globalThis.countedWork?.splice(0) ?? []);
  const times = (work: string) => all.filter((each) => each === work).length;
  return { alarms: times('alarms'), timers: times('timers'), writes: times('writes'), requests: times('requests'), scripts: times('scripts') };
}
