import { browser } from './native-browser.ts';
import { inTime } from '../lib/in-time.ts';
import { SECOND_MS, type Ms } from '../lib/time.ts';
import type { BannerQuestion, BannerUpdate } from '../messages/contract.ts';
import { ignoreMissingTab } from './ignore-missing-tab.ts';
import type { ScreenPort, ShownDocument } from './ports.ts';
import { translate } from './translate.ts';

/** A frozen tab answers when it is looked at; everything else would wait with it. */
const ANSWER_LIMIT_MS: Ms = SECOND_MS;

/** Paths in the package of what is injected into failing pages. */
export interface PageScripts {
  banner: string;
  diagnosis: string;
}

/** What Rebound shows outside its own pages. */
export function screenPort(scripts: PageScripts): ScreenPort {
  return {
    async injectBanner(tabId) {
      const target = { tabId };
      const files = [scripts.banner];
      await ignoreMissingTab(
        browser.scripting.executeScript({ target, files, injectImmediately: true }),
      );
    },
    async injectDiagnosis(tabId) {
      await ignoreMissingTab(browser.scripting.executeScript({ target: { tabId }, files: [scripts.diagnosis] }));
    },
    async documentOf(tabId) {
      const reading = browser.scripting.executeScript({ target: { tabId }, func: readDocument, injectImmediately: true });
      // The tab is gone, or shows something that no extension may look into.
      const [frame] = await inTime(reading, ANSWER_LIMIT_MS, []).catch(() => []);
      return frame?.result as ShownDocument | undefined;
    },
    async hasBanner(tabId) {
      const question: BannerQuestion = { type: 'banner-are-you-there' };
      const asking: Promise<unknown> = browser.tabs.sendMessage(tabId, question, { frameId: 0 });
      const answer = await inTime(asking, ANSWER_LIMIT_MS, true).catch(() => false);
      return answer === true;
    },
    async updateBanner(tabId, view) {
      const update: BannerUpdate = { type: 'banner-update', view };
      return browser.tabs.sendMessage(tabId, update, { frameId: 0 }).then(() => true, () => false);
    },
    async setBadge(tabId, badge) {
      const { action } = browser;
      await ignoreMissingTab(
        Promise.all([
          action.setBadgeText({ tabId, text: badge?.text ?? '' }),
          action.setTitle({ tabId, title: badge ? translate(badge.title) : '' }),
          ...(badge ? [action.setBadgeBackgroundColor({ tabId, color: badge.color })] : []),
          ...(badge ? [action.setBadgeTextColor?.({ tabId, color: '#ffffff' })] : []),
        ]),
      );
    },
    async notifyBack(id, { host, form }) {
      await browser.notifications.create(id, {
        type: 'basic',
        iconUrl: browser.runtime.getURL('icons/icon-128.png'),
        title: host === undefined ? translate({ key: 'noticeBackPrivate' }) : translate({ key: 'noticeBack', params: [host] }),
        message: translate({ key: form ? 'noticeFormDetail' : 'noticeBackDetail' }),
      });
    },
    async clearNotification(id) {
      await browser.notifications.clear(id);
    },
  };
}

/** Runs in the page, by itself. The status is `responseStatus` of Navigation Timing (W3C Resource Timing). */
function readDocument(): ShownDocument {
  const [navigation] = performance.getEntriesByType('navigation');
  return { url: location.href, status: (navigation as PerformanceNavigationTiming | undefined)?.responseStatus ?? 0 };
}
