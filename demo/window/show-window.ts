import { TargetType } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../tools/browsers/launched-browser.ts';
import type { DemoServer } from '../server/demo-server.ts';

/** Shows the index page, and resolves when the person has closed the browser or stopped the demo. */
export async function showWindow(demo: DemoServer, launched: LaunchedBrowser, stopped: AbortSignal): Promise<void> {
  const { browser } = launched;
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(demo.url);
  await page.bringToFront();
  console.log(`The demo is at ${demo.url}`);
  console.log('Close the browser, or press Ctrl-C here, to end it.');
  await Promise.race([untilClosed(launched), untilAborted(stopped)]);
}

/** On macOS a browser goes on running without a window, so the last page counts too. */
function untilClosed({ browser }: LaunchedBrowser): Promise<void> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve());
    browser.on('targetdestroyed', () => {
      if (!browser.targets().some((target) => target.type() === TargetType.PAGE)) resolve();
    });
  });
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve());
  });
}
