import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/store/settings.ts';
import { FakeBrowser } from '../../fakes/fake-browser.ts';
import { EXTENSION, OWN_PAGES } from '../../fakes/fake-door.ts';
import { aDiagnosis } from '../../fixtures/diagnoses.ts';
import { anEpisode } from '../../fixtures/episodes.ts';
import { hostileText, spoiled } from './hostile-text.ts';

const PAGE = 'https://shop.example/basket';

let browser: FakeBrowser;

async function failingTab(): Promise<void> {
  browser = new FakeBrowser();
  browser.site('https://shop.example').goDown();
  await browser.openTab(PAGE);
}

beforeEach(failingTab);

const DIAGNOSED = { type: 'diagnosed', url: PAGE, status: 502, diagnosis: aDiagnosis() };
/** What the scripts in a page may send, for their own tab. */
const TAB_MESSAGES = [
  { type: 'banner-ready' },
  { type: 'banner-command', command: 'stop' },
  { type: 'more-help' },
  { type: 'banner-check', consent: 'always' },
  { type: 'banner-dismiss-check' },
  { type: 'what-failed' },
  DIAGNOSED,
];
/** What only Rebound's own pages may send. */
const PAGE_MESSAGES = [
  ...['try-now', 'stop', 'resume', 'open-plainly'].map((command) => ({ type: 'command', command, tabId: 1 })),
  { type: 'never-here', host: 'shop.example' },
  { type: 'allow-here', host: 'shop.example' },
  { type: 'save-settings', settings: { ...DEFAULT_SETTINGS, enabled: false } },
  { type: 'reload-tab', tabId: 1, clearsCacheOf: 'https://shop.example' },
  { type: 'guide-step', tabId: 1, step: 'clear-cache', doing: 'test' },
  { type: 'check-tab', tabId: 1, consent: 'always' },
  { ...DIAGNOSED, tabId: 1 },
  { type: 'check-address', address: 'https://other.example/', isPrivate: false, consent: 'once' },
  { type: 'dismiss-check', key: 'https://shop.example ordinary' },
  { type: 'forget-episodes', ids: ['x'] },
  { type: 'forget-history' },
  { type: 'restore-history', episodes: [anEpisode()] },
  { type: 'check-report', report: { key: 'https://shop.example ordinary', id: 1, news: { kind: 'asks', recipients: ['x'] } } },
];

/** Addresses that look like one of Rebound's own. */
const LOOKALIKES = [`https://evil.example/?${OWN_PAGES}popup.html`, 'chrome-extension://rebound-id.evil/', 'chrome-extension://rebound-i', 'moz-extension://rebound-id/popup.html', OWN_PAGES.toUpperCase(), ` ${OWN_PAGES}`, `blob:${OWN_PAGES}x`, PAGE];
const address = fc.oneof(fc.constantFrom(...LOOKALIKES), hostileText, fc.constant(undefined));
const foreignId = fc.oneof(fc.constantFrom('other-id', '', 'rebound-id ', 'REBOUND-ID'), hostileText, fc.constant(undefined));
const place = { tab: fc.option(fc.record({ id: fc.option(fc.constantFrom(1, 2, -1), { nil: undefined }) }), { nil: undefined }), frameId: fc.constantFrom(0, 1, undefined) };

/** Whoever may send nothing at all: another extension, or nobody who says who he is. */
const stranger = fc.record({ id: foreignId, url: fc.oneof(address, fc.constant(`${OWN_PAGES}popup.html`)), ...place });
/** Rebound's own script, but not in the main frame of a tab; not one of Rebound's pages either. */
const misplaced = fc.record({ id: fc.constant(EXTENSION), url: address, ...place }).filter(({ tab: inTab, frameId }) => inTab?.id === undefined || frameId !== 0);
/** Rebound's own script in the page. */
const inPage = fc.record({ id: fc.constant(EXTENSION), url: address, tab: fc.constant({ id: 1 }), frameId: fc.constant(0) });

const anyMessage = fc.oneof(fc.constantFrom<unknown>(...TAB_MESSAGES, ...PAGE_MESSAGES), fc.constantFrom(...TAB_MESSAGES, ...PAGE_MESSAGES).chain(spoiled));

/** Everything that a message could have changed or set off. */
async function everything(): Promise<string> {
  const { session, local, banners, badges, notifications, openedPopups, checkJobs, clearedSites, readPages, alarm, desk } = browser;
  const stored = [await session.getAll(), await local.getAll()];
  const shown = [[...banners], [...badges], [...notifications], openedPopups, readPages, desk.openedPages];
  return JSON.stringify([stored, shown, checkJobs, clearedSites, alarm.at, browser.requests()]);
}

describe('a message that its sender may not send', () => {
  it.each([
    ['another extension', stranger, anyMessage],
    ['a frame in a page, or no tab at all', misplaced, anyMessage],
    ['a script in a page, meant for Rebound’s own pages', inPage, fc.constantFrom(...PAGE_MESSAGES.filter(({ type }) => type !== 'diagnosed'))],
  ])('changes nothing, sets nothing off and gets no answer: %s', async (_who, sender, message) => {
    const before = await everything();
    await fc.assert(
      fc.asyncProperty(message, sender, async (sent: unknown, from) => {
        expect(await browser.sendMessage(sent, from)).toBeUndefined();
        expect(await everything()).toBe(before);
      }),
      { numRuns: 150 },
    );
  });
});

describe('messages that their senders may send', () => {
  const own = fc.constant({ id: EXTENSION, url: `${OWN_PAGES}popup.html` });

  it('break nothing and ask no other site, however they are spoiled', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anyMessage, fc.oneof(own, inPage)), { minLength: 1, maxLength: 8 }), async (sent) => {
        await failingTab();
        for (const [message, from] of sent) await browser.sendMessage(message, from);
        await browser.wait(30_000);
        expect(browser.errors).toEqual([]);
        expect(new Set(browser.requests().map(({ url }) => new URL(url).origin))).toEqual(new Set(['https://shop.example']));
      }),
      { numRuns: 60 },
    );
  });
});
