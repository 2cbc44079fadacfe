import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import { onFailingPage } from '../check-scene.ts';
import type { Popup } from '../browsers/popup.ts';
import type { Tab } from '../browsers/tab.ts';
import { isPageLoad } from '../gateways/request-log.ts';
import { HEALTHY_HEADING } from '../gateways/upstream.ts';
import { startAfresh } from '../start-afresh.ts';
import { type Stage, story } from '../story.ts';

/** The plug is to stay out for half a minute, and the rest is for what hangs. */
const PLUG_OUT_MS = 60_000;

story('the guide: the router is restarted; Rebound keeps the time, watches for the line, and tests the page by itself', async (stage) => {
  const { visitor } = stage;
  const { shop, tab } = await onFailingPage(stage);
  const popup = await visitor.openPopup(tab);
  try {
    await setLine(stage, tab, 'cut');
    await popup.says(/You are offline/);
    await popup.unfold('Restart the router');
    await popup.click('Plug is out');
    const begun = await secondsLeft(popup);
    expect(begun).toBeLessThanOrEqual(30);
    await visitor.takesPictures(popup, 'guide-router');
    await visitor.engine.stopBackground();
    await pause(1_500);

    // Not closed before: Chromium's driver would take the computer for online again.
    const again = await visitor.openPopup(tab);
    expect(await secondsLeft(again), 'the time went on while nothing of Rebound was there').toBeLessThan(begun);
    await again.says(/Plug it in again\. Rebound watches for the line/, PLUG_OUT_MS);
    await visitor.takesPictures(again, 'guide-router-plugged');
    const before = shop.log.pageLoads.length;
    await shop.upstream.comesUp();
    await setLine(stage, tab, 'whole');

    await tab.shows(HEALTHY_HEADING);
    expect(await shop.log.until(isPageLoad, before + 1)).toHaveLength(before + 1);
    await again.says(/That fixed it: Restart the router/);
    await visitor.takesPictures(again, 'guide-router-fixed');
  } finally {
    await setLine(stage, tab, 'whole');
    // For two minutes the site's next failure would be the same incident, with the steps that were tried.
    await startAfresh(visitor);
  }
});

/** The line to the Internet, and what the computer notices of it. */
async function setLine({ visitor, internet }: Stage, tab: Tab, line: 'cut' | 'whole'): Promise<void> {
  if (line === 'cut') internet.isCutOff();
  else internet.isReachable();
  await visitor.engine.setOnline(tab.page, line === 'whole');
}

async function secondsLeft(popup: Popup): Promise<number> {
  const text = await popup.says(/Leave it out: \d+ sec/);
  return Number(/Leave it out: (\d+)/.exec(text)?.[1]);
}
