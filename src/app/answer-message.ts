import * as v from 'valibot';
import type { KeptAnswer } from '../diagnose/answer-of.ts';
import { typedCheckKey } from '../decide/on-check-asked.ts';
import { pageIn, waitsFor } from '../incident/pages.ts';
import { incidentOfTab } from '../incident/state.ts';
import { parseTypedAddress, sameAddress } from '../lib/web-address.ts';
import { tabMessage, pageMessage, type TabMessage, type Consent, type PageMessage } from '../messages/contract.ts';
import type { MessageDoor, Sender } from '../platform/ports.ts';
import { withNeverHost, withoutNeverHost, type Settings } from '../store/settings.ts';
import { bannerView, type BannerView } from '../view/banner-view.ts';
import type { Pipeline } from './pipeline.ts';

/**
 * Answers a message, if its sender may send it: Rebound's pages may command any tab, what stands in a page only its own.
 * Anything else is left unanswered.
 */
export function answerMessage(
  message: unknown,
  sender: Sender,
  pipeline: Pipeline,
  door: MessageDoor,
): Promise<unknown> | undefined {
  if (sender.id !== door.extensionId) return undefined;
  if (sender.url?.startsWith(door.ownPages) === true) {
    const parsed = v.safeParse(pageMessage, message);
    return parsed.success ? answerPage(parsed.output, pipeline) : undefined;
  }
  const tabId = sender.tab?.id;
  const parsed = v.safeParse(tabMessage, message);
  if (tabId === undefined || sender.frameId !== 0 || !parsed.success) return undefined;
  return answerTab(parsed.output, tabId, sender.url ?? '', pipeline, door);
}

async function answerTab(
  message: TabMessage,
  tabId: number,
  url: string,
  pipeline: Pipeline,
  door: MessageDoor,
): Promise<BannerView | KeptAnswer | null> {
  if (message.type === 'what-failed') return failureOf(tabId, url, pipeline);
  // Asked anew, too, when the page has heard of the network.
  if (message.type === 'banner-ready') await pipeline.onTime();
  if (message.type === 'banner-command') {
    await pipeline.dispatch({ type: 'command', command: message.command, tabId });
  }
  if (message.type === 'more-help') door.openPopup(tabId);
  if (message.type === 'banner-check') await checkTab(tabId, message.consent, pipeline);
  if (message.type === 'diagnosed') await pipeline.dispatch({ ...message, tabId, hasReadPage: true });
  if (message.type === 'banner-dismiss-check') await dismissCheckOf(tabId, pipeline);
  return viewOf(tabId, url, pipeline);
}

/** Null where the tab waits for nothing, or for something else than what was answered last. */
async function failureOf(tabId: number, url: string, pipeline: Pipeline): Promise<KeptAnswer | null> {
  const incident = incidentOfTab(await pipeline.current(), tabId);
  const page = incident && pageIn(incident, tabId);
  if (!incident || !page || !waitsFor(page, url) || !sameAddress(incident.failure.url, url)) return null;
  const { status, facts } = incident.failure;
  return { url: incident.failure.url, status, facts };
}

/** Null also for a document that the tab has just left: a banner may have been put there by a hair's breadth. */
async function viewOf(tabId: number, url: string, pipeline: Pipeline): Promise<BannerView | null> {
  const state = await pipeline.current();
  const incident = incidentOfTab(state, tabId);
  const page = incident && pageIn(incident, tabId);
  if (!incident || page?.shows !== 'page' || !waitsFor(page, url)) return null;
  return bannerView(incident, page, state.checks[incident.key]);
}

async function answerPage(message: PageMessage, pipeline: Pipeline): Promise<unknown> {
  switch (message.type) {
    case 'command':
      return pipeline.dispatch({ type: 'command', command: message.command, tabId: message.tabId });
    case 'never-here':
      return pipeline.changeSettings((settings) => withNeverHost(settings, message.host));
    case 'allow-here':
      return pipeline.changeSettings((settings) => withoutNeverHost(settings, message.host));
    case 'save-settings':
      return pipeline.changeSettings(() => message.settings);
    case 'reload-tab':
      return pipeline.dispatch({ ...message, type: 'reload-asked' });
    case 'guide-step':
      return pipeline.dispatch(message);
    case 'diagnosed':
      return pipeline.dispatch({ ...message, hasReadPage: false });
    case 'check-tab':
      return checkTab(message.tabId, message.consent, pipeline);
    case 'check-address':
      return checkAddress(message, pipeline);
    case 'dismiss-check':
      return pipeline.dispatch({ type: 'check-dismissed', key: message.key });
    case 'forget-episodes':
      return pipeline.history.remove(message.ids);
    case 'forget-history':
      return pipeline.history.clear();
    case 'restore-history':
      return pipeline.history.put(message.episodes);
    case 'check-report':
      return pipeline.dispatch({ type: 'check-reported', report: message.report });
  }
}

async function checkTab(tabId: number, consent: Consent, pipeline: Pipeline): Promise<void> {
  if (consent === 'always') await pipeline.changeSettings(withConsentForGood);
  await pipeline.dispatch({ type: 'check-tab', tabId, isAgreed: consent !== 'ask' });
}

/** The key of the check, by which it can be found in the store. */
async function checkAddress(
  { address, isPrivate, consent }: Extract<PageMessage, { type: 'check-address' }>,
  pipeline: Pipeline,
): Promise<string | null> {
  const url = parseTypedAddress(address)?.href;
  if (url === undefined) return null;
  if (consent === 'always') await pipeline.changeSettings(withConsentForGood);
  await pipeline.dispatch({ type: 'check-address', url, isPrivate, isAgreed: consent !== 'ask' });
  return typedCheckKey(url, isPrivate);
}

async function dismissCheckOf(tabId: number, pipeline: Pipeline): Promise<void> {
  const incident = incidentOfTab(await pipeline.current(), tabId);
  if (incident) await pipeline.dispatch({ type: 'check-dismissed', key: incident.key });
}

function withConsentForGood(settings: Settings): Settings {
  return { ...settings, check: { ...settings.check, consent: 'always' } };
}
