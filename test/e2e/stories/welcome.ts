import { expect } from 'vitest';
import { findBarriers } from '../browsers/find-barriers.ts';
import { story } from '../story.ts';

const NARROW = { width: 320, height: 640 };

story('the welcome page opened once, when Rebound was installed', async ({ visitor }) => {
  // Each browser of these stories is a fresh one: its welcome page was waited for and closed. Rebound was started anew since.
  const welcome = await visitor.openWelcome();
  await welcome.says(/Rebound brings it back/);
  const tabs = await visitor.backstage.tabs();
  expect(tabs.filter(({ url }) => url?.includes('/welcome/'))).toHaveLength(1);
});

story('the welcome page plays how a page fails and comes back, without the network', async ({ visitor, internet }) => {
  const welcome = await visitor.openWelcome();
  await welcome.click('Show me');
  await welcome.banner.says(/isn’t answering properly.*Next try in.*Try now/);
  await visitor.takesPictures(welcome, 'welcome-waiting');

  await welcome.banner.click('Stop');
  await welcome.banner.says(/Stopped/);
  await welcome.banner.click('Resume');
  await welcome.banner.says(/Next try in/);
  await welcome.banner.click('Is it just me?');
  await welcome.says(/asks only after your yes/);
  await welcome.banner.click('Try now');
  await welcome.banner.says(/Trying now/);
  await welcome.banner.says(/The site answers again/);
  await welcome.says(/Your basket/);
  await welcome.banner.disappears();

  await welcome.click('Play again');
  await welcome.banner.says(/Next try in/);
  await welcome.click('Skip to the end');
  await welcome.banner.disappears();
  await welcome.says(/Your basket/);
  expect(internet.log.toString()).toBe('(nothing)');
});

story('the welcome page has no barriers that axe can find, in light, in dark, and narrow', async ({ visitor }) => {
  const welcome = await visitor.openWelcome();
  await visitor.takesPictures(welcome, 'welcome');
  await welcome.click('Show me');
  await welcome.banner.appears();
  await welcome.banner.click('Stop');
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await visitor.engine.prefers(welcome.page, scheme);
    found.push(...(await findBarriers(welcome.page)).map((fault) => `${scheme}: ${fault}`));
  }
  await visitor.engine.prefers(welcome.page, 'light');
  await welcome.page.setViewport(NARROW);
  await visitor.takesPictures(welcome, 'welcome-narrow');
  expect(await welcome.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
  expect(await welcome.banner.sticksOut(NARROW.width)).toEqual([]);
  expect(found).toEqual([]);
});

story('without access to sites the welcome page asks for it, and stops asking once it is given', async ({ visitor }) => {
  try {
    await visitor.engine.withdrawAccess();
    const welcome = await visitor.openWelcome();
    await welcome.says(/One thing is missing.*Allow access to all sites/s);
    await visitor.takesPictures(welcome, 'welcome-no-access');
    await visitor.engine.returnAccess();
    await welcome.says(/There is nothing to set up/);
  } finally {
    await visitor.engine.returnAccess();
  }
});
