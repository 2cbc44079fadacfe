import type { ChaosBrowser } from './chaos-browser.ts';
import type { Damage, Happening } from './happening.ts';

/** Lets one thing happen. What cannot (a tab that is not there cannot be closed) does not. */
export async function letHappen(browser: ChaosBrowser, happening: Happening): Promise<void> {
  switch (happening.what) {
    case 'visit':
      return visit(browser, happening);
    case 'refresh':
    case 'close':
    case 'look':
    case 'command':
      return useTab(browser, happening);
    case 'site':
      return browser.setSite(happening.origin, happening.answers, happening.answerMs);
    case 'access':
      return changeAccess(browser, happening);
    case 'network':
      return browser.setOnline(happening.online);
    case 'never':
      return sayNever(browser, happening);
    case 'update':
      return browser.update();
    case 'notification':
      return browser.clickNotification(`${happening.origin} ordinary`);
    case 'storage': {
      const area = browser[happening.area];
      area.failsToRead = !happening.reads;
      area.failsToWrite = !happening.writes;
      return;
    }
    case 'damage':
      return damage(browser, happening);
    default:
      return disturb(browser, happening);
  }
}

type Disturbance = Extract<Happening, { what: 'kill' | 'kill-soon' | 'sleep' | 'jump' | 'alarms' | 'lose-alarm' }>;

/** What the computer and the browser do to a background by themselves. */
function disturb(browser: ChaosBrowser, happening: Disturbance): void {
  switch (happening.what) {
    case 'kill':
      return browser.kill();
    case 'kill-soon':
      browser.killAfterStep = browser.steps + happening.steps;
      return;
    case 'sleep':
      return browser.sleep(happening.ms);
    case 'jump':
      return browser.clock.jump(happening.ms);
    case 'alarms':
      browser.alarm.lateMs = happening.lateMs;
      return;
    case 'lose-alarm':
      browser.alarm.losesNext += 1;
  }
}

/** Tabs of a story have names from 0 on; the browser numbers them as they are opened. */
function tabIdOf(browser: ChaosBrowser, tab: number): number | undefined {
  const tabId = browser.names.get(tab);
  return tabId !== undefined && browser.tabs.has(tabId) ? tabId : undefined;
}

async function visit(browser: ChaosBrowser, { tab, url, method, visible, isPrivate, windowId }: Extract<Happening, { what: 'visit' }>): Promise<void> {
  const open = tabIdOf(browser, tab);
  if (open !== undefined) return browser.navigate(open, url, method);
  const partition = isPrivate ? 'private' : 'ordinary';
  browser.names.set(tab, await browser.openTab(url, { method, visible, partition, windowId: isPrivate ? 3 : windowId }));
}

async function useTab(browser: ChaosBrowser, happening: Extract<Happening, { what: 'refresh' | 'close' | 'look' | 'command' }>): Promise<void> {
  const tabId = tabIdOf(browser, happening.tab);
  const tab = browser.tabs.get(tabId ?? -1);
  if (tabId === undefined || !tab) return;
  switch (happening.what) {
    case 'refresh':
      // A form is sent again only by a person who says so, and that is not what is looked at here.
      return tab.method === 'GET' ? browser.navigate(tabId, tab.url) : undefined;
    case 'close':
      browser.note({ seen: 'closed', tab: tabId });
      return browser.closeTab(tabId);
    case 'look':
      return browser.lookAt(tabId);
    case 'command': {
      const { command, from } = happening;
      browser.note({ seen: 'pressed', tab: tabId, command });
      if (from === 'popup') await browser.sendFromPage({ type: 'command', command, tabId });
      else await browser.sendFromBanner(tabId, { type: 'banner-command', command });
    }
  }
}

async function changeAccess(browser: ChaosBrowser, { origin, isAllowed }: Extract<Happening, { what: 'access' }>): Promise<void> {
  const others = [...browser.blockedOrigins].filter((each) => each !== origin);
  const isChange = browser.blockedOrigins.has(origin) === isAllowed;
  if (isChange) await browser.setBlocked(...others, ...(isAllowed ? [] : [origin]));
}

/** Whether it could be kept is told to who asked; a full storage is one of the faults. */
async function sayNever(browser: ChaosBrowser, { origin, isNever }: Extract<Happening, { what: 'never' }>): Promise<void> {
  const { host } = new URL(origin);
  await browser.sendFromPage({ type: isNever ? 'never-here' : 'allow-here', host }).catch(() => undefined);
}

function damage(browser: ChaosBrowser, { area, nth, damage: how }: Extract<Happening, { what: 'damage' }>): void {
  const keys = browser[area].keys();
  const key = keys[nth % Math.max(1, keys.length)];
  if (key === undefined) return;
  browser.note({ seen: 'damaged', key });
  browser[area].change(key, (json) => damaged(json, how));
}

/** The stored text as it is after the damage; undefined where nothing is left. */
function damaged(json: string, how: Damage): string | undefined {
  switch (how) {
    case 'rubbish':
      return '"\\u202erubbish"';
    case 'later-version':
      return '{"version":99,"value":{}}';
    case 'cut-short':
      return JSON.stringify(json.slice(0, json.length / 2));
    case 'gone':
      return undefined;
  }
}
