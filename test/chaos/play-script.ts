import { DAY_MS, MINUTE_MS, SECOND_MS, type Ms } from '../../src/lib/time.ts';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import { ChaosBrowser } from './chaos-browser.ts';
import { ORIGINS } from './draw-script.ts';
import type { Happening, Script } from './happening.ts';
import { letHappen } from './let-happen.ts';
import type { Story } from './story.ts';

/** Longer than two of the longest gaps, a lost reload and what a site may have asked for. */
const CALM_MS: Ms = 20 * MINUTE_MS;
/** What a looked-at page may take: a try, and one more should the first have died. */
const LOOKED_MS: Ms = 5 * MINUTE_MS;

/** Longer than any wait. */
const LAST_MS: Ms = DAY_MS + MINUTE_MS;

/** Plays a story to its end: what was drawn, then a calm in which all faults are over, then people look at what is left. */
export async function playScript(script: Script): Promise<Story> {
  const browser = new ChaosBrowser(script);
  await settle(browser, script);
  for (const { afterMs, happening } of script.timed) {
    // No two things happen in the same moment.
    await browser.wait(Math.max(1, afterMs));
    browser.note({ seen: 'happening', happening });
    await letHappen(browser, happening);
  }
  await calmDown(browser);
  stage(browser, 'calm');
  await browser.wait(CALM_MS);
  stage(browser, 'waited');
  await lookAtAll(browser);
  stage(browser, 'looked');
  for (const tab of browser.tabs.keys()) await browser.closeTab(tab);
  await browser.wait(LAST_MS);
  stage(browser, 'closed');
  return { script, entries: browser.entries };
}

async function settle(browser: ChaosBrowser, { hiddenTabs, schedule }: Script): Promise<void> {
  await browser.local.set({ settings: { version: 1, value: { ...DEFAULT_SETTINGS, hiddenTabs, schedule } } });
}

async function calmDown(browser: ChaosBrowser): Promise<void> {
  browser.killAfterStep = Infinity;
  browser.alarm.losesNext = 0;
  const healing: Happening[] = [
    { what: 'storage', area: 'session', reads: true, writes: true },
    { what: 'storage', area: 'local', reads: true, writes: true },
    { what: 'alarms', lateMs: 0 },
    ...ORIGINS.map((origin): Happening => ({ what: 'site', origin, answers: { is: 'well' }, answerMs: 20 })),
    ...ORIGINS.map((origin): Happening => ({ what: 'access', origin, isAllowed: true })),
    { what: 'network', online: true },
  ];
  for (const happening of healing) {
    browser.note({ seen: 'happening', happening });
    await letHappen(browser, happening);
  }
}

/** Whoever sees that a page has not come back looks at it, and presses Resume, and then Try now. */
async function lookAtAll(browser: ChaosBrowser): Promise<void> {
  for (const { tabId } of [...browser.tabs.values()].filter(({ status }) => status >= 400)) {
    await browser.lookAt(tabId);
    await browser.wait(5 * SECOND_MS);
    for (const command of ['resume', 'try-now'] as const) {
      browser.note({ seen: 'pressed', tab: tabId, command });
      await browser.sendFromPage({ type: 'command', command, tabId });
      await browser.wait(5 * SECOND_MS);
    }
  }
  await browser.wait(LOOKED_MS);
  for (const { tabId } of [...browser.tabs.values()].filter(({ status }) => status >= 400)) {
    await browser.lookAt(tabId);
    await browser.wait(20 * SECOND_MS);
  }
}

function stage(browser: ChaosBrowser, name: 'calm' | 'waited' | 'looked' | 'closed'): void {
  const tabs = [...browser.tabs.values()].map(({ tabId: tab, url, method, status, visible }) => ({ tab, url, method, status, visible }));
  browser.note({ seen: 'stage', stage: name, tabs, alarmIsSet: browser.alarm.at !== undefined, storedKeys: [...browser.session.keys(), ...browser.local.keys()] });
}
