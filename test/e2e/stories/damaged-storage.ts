import { expect } from 'vitest';
import { nginx } from '../gateways/nginx.ts';
import { pageComesBack } from '../page-comes-back.ts';
import { startAfresh } from '../start-afresh.ts';
import { type Stage, story } from '../story.ts';

const RUBBISH = {
  local: { settings: 'rubbish', other: [null, { deep: [1, 2, 3] }] },
  session: { budget: 'many', 'incident:': 7, 'incident:http://gone.example ordinary': { version: 1, value: { pages: 'none' } } },
};

const FROM_THE_FUTURE = {
  local: { settings: { version: 99, value: { enabled: 'on Sundays', sites: {} } } },
  session: { budget: { version: 99, value: null }, 'incident:http://gone.example ordinary': { version: 99, value: { mood: 'fine' } } },
};

story('rubbish in the storage: the next failing page is handled all the same', (stage) => handledAllTheSame(stage, RUBBISH));

story('storage of a later version: used carefully, kept whole', (stage) => handledAllTheSame(stage, FROM_THE_FUTURE));

async function handledAllTheSame(stage: Stage, damaged: typeof RUBBISH | typeof FROM_THE_FUTURE): Promise<void> {
  const { visitor } = stage;
  const shop = await stage.openSite(nginx);
  stage.expectReports(/while reading the stored state/);
  await shop.upstream.goesDown();
  try {
    await visitor.backstage.store('local', damaged.local);
    await visitor.backstage.store('session', damaged.session);
    await visitor.engine.stopBackground();

    const tab = await visitor.open(shop.url('/cart'));
    await tab.banner.appears();
    const popup = await visitor.openPopup(tab);
    await popup.shows('waiting', 'probing');
    await popup.says(/Your settings/);
    await shop.upstream.comesUp();
    await pageComesBack(visitor, shop, tab);
    expect(await visitor.backstage.stored('local')).toMatchObject(damaged.local);
  } finally {
    await startAfresh(visitor);
  }
}
