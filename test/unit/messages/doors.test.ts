import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeBrowser } from '../../fakes/fake-browser.ts';

const PAGE = 'https://shop.example/basket';
const OWN = { id: 'rebound-id', url: 'chrome-extension://rebound-id/src/entry/popup/index.html' };

let browser: FakeBrowser;
let tab: number;

beforeEach(async () => {
  browser = new FakeBrowser();
  browser.site('https://shop.example').goDown();
  tab = await browser.openTab(PAGE);
});

const stop = () => ({ type: 'command', command: 'stop', tabId: tab });
const phase = () => browser.banners.get(tab)?.state;

describe('a message', () => {
  it('from Rebound’s own page is carried out', async () => {
    await browser.sendMessage(stop(), OWN);
    expect(phase()).toBe('stopped');
  });

  it.each([
    ['another extension', { ...OWN, id: 'other-id' }],
    ['a web page', { id: 'rebound-id', url: 'https://evil.example/', tab: { id: 1 }, frameId: 0 }],
    ['nobody', {}],
  ])('meant for own pages is refused from %s', async (_who, sender) => {
    expect(await browser.sendMessage(stop(), sender)).toBeUndefined();
    expect(phase()).toBe('waiting');
  });

  it('from a banner moves its own tab only, and not from a frame inside the page', async () => {
    const other = await browser.openTab('https://other.example/');
    await browser.sendFromBanner(other, { type: 'banner-command', command: 'stop', tabId: tab });
    await browser.sendMessage({ type: 'banner-command', command: 'stop' }, { id: 'rebound-id', url: PAGE, tab: { id: tab }, frameId: 3 });
    expect(phase()).toBe('waiting');
  });

  it.each([null, undefined, 7, 'stop', [], {}, { type: 'nonsense' }, { type: 'command' }, { type: 'command', command: 'stop', tabId: '1' }, { type: 'save-settings', settings: {} }, { type: 'never-here', host: 'x'.repeat(5_000) }])(
    'that is unknown or misshapen is left unanswered: %j',
    async (message) => {
      expect(await browser.sendMessage(message, OWN)).toBeUndefined();
      expect(phase()).toBe('waiting');
      expect(browser.errors).toEqual([]);
    },
  );

  it('of any shape never throws and never sends anything', async () => {
    const requests = browser.site('https://shop.example').log.length;
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.boolean(), async (message, own) => {
        await browser.sendMessage(message, own ? OWN : { id: 'rebound-id', url: PAGE, tab: { id: tab }, frameId: 0 });
      }),
      { numRuns: 60 },
    );
    expect(browser.errors).toEqual([]);
    expect(browser.site('https://shop.example').log).toHaveLength(requests);
  });
});

describe('settings', () => {
  it('that cannot be saved are reported to who asked, and nothing changes', async () => {
    browser.local.failsToWrite = true;
    await expect(browser.sendMessage({ type: 'never-here', host: 'shop.example' }, OWN)).rejects.toThrow('quota');
    expect(phase()).toBe('waiting');
  });
});
