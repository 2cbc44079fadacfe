import { clock } from '../pages/clock.ts';
import { MAIN_SCENE } from '../scenes/all-scenes.ts';
import type { DemoServer } from '../server/demo-server.ts';
import type { LaunchedBrowser } from '../../tools/browsers/launched-browser.ts';
import { findTab } from './find-tab.ts';
import { Pictures } from './pictures.ts';
import { isFailure, Story } from './story.ts';
import { waitForEntry } from './wait-for-entry.ts';

const FOLDER = 'demo-output';
const LIMIT_MS = 90_000;

/**
 * Plays the main scene with nobody watching: one line per event, and pictures of each stage.
 * Resolves when the page is back; rejects with the reason when it is not.
 */
export async function replay(demo: DemoServer, launched: LaunchedBrowser, stopped: AbortSignal): Promise<void> {
  const { log } = demo.siteOf(MAIN_SCENE);
  const url = demo.urlOf(MAIN_SCENE);
  const story = new Story(url);
  const pictures = await Pictures.into(FOLDER);
  await pictureOfIndex(demo, launched, pictures);
  await demo.siteOf(MAIN_SCENE).start();
  log.on('entry', (entry) => console.log(story.tell(entry)));
  const isBack = waitForEntry(log, (entry) => entry.kind === 'page load' && !isFailure(entry), limited(stopped));
  await Promise.all([isBack, visit(launched, url, pictures, isBack)]);
  console.log(`Screenshots: ${pictures.folder}`);
}

function limited(stopped: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const tooLate = new Error(`The page did not come back within ${LIMIT_MS / 1000} s.`);
  setTimeout(() => controller.abort(tooLate), LIMIT_MS).unref();
  return AbortSignal.any([stopped, controller.signal]);
}

async function pictureOfIndex(demo: DemoServer, launched: LaunchedBrowser, pictures: Pictures): Promise<void> {
  const [page = await launched.browser.newPage()] = await launched.browser.pages();
  await page.goto(demo.url);
  await pictures.take(page, '1-index-page');
}

async function visit(launched: LaunchedBrowser, url: string, pictures: Pictures, isBack: Promise<unknown>): Promise<void> {
  const page = await launched.browser.newPage();
  await page.goto(url);
  if (!(await pictures.takeWithBanner(page, '2-error-page'))) note('the banner did not appear on the error page');
  const tab = await findTab(launched, url);
  const popup = await launched.openExtensionPage(`src/entry/popup/index.html?tab=${tab}`, 'window');
  if (!(await pictures.takePopup(popup, '3-popup'))) note('the popup does not show the waiting page');
  await popup.close();
  await isBack;
  await page.waitForSelector('.sign');
  await pictures.take(page, '4-page-back');
}

function note(words: string): void {
  console.log(`${clock(Date.now())}  note: ${words}`);
}
