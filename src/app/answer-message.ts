import * as v from 'valibot';
import { pageIn, waitsFor } from '../incident/pages.ts';
import { incidentOfTab } from '../incident/state.ts';
import { bannerMessage, pageMessage, type BannerMessage, type PageMessage } from '../messages/contract.ts';
import type { MessageDoor, Sender } from '../platform/ports.ts';
import type { Settings } from '../store/settings.ts';
import { waitView, type WaitView } from '../view/wait-view.ts';
import type { Pipeline } from './pipeline.ts';

/**
 * Answers a message, if its sender may send it: Rebound's pages may command any tab, a banner only its own.
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
  const parsed = v.safeParse(bannerMessage, message);
  if (tabId === undefined || sender.frameId !== 0 || !parsed.success) return undefined;
  return answerBanner(parsed.output, tabId, sender.url ?? '', pipeline, door);
}

async function answerBanner(
  message: BannerMessage,
  tabId: number,
  url: string,
  pipeline: Pipeline,
  door: MessageDoor,
): Promise<WaitView | null> {
  if (message.type === 'banner-command') {
    await pipeline.dispatch({ type: 'command', command: message.command, tabId });
  }
  if (message.type === 'more-help') door.openPopup(tabId);
  return viewOf(tabId, url, pipeline);
}

/** Null also for a document that the tab has just left: a banner may have been put there by a hair's breadth. */
async function viewOf(tabId: number, url: string, pipeline: Pipeline): Promise<WaitView | null> {
  const incident = incidentOfTab(await pipeline.current(), tabId);
  const page = incident && pageIn(incident, tabId);
  return incident && page?.shows === 'page' && waitsFor(page, url) ? waitView(incident, page) : null;
}

async function answerPage(message: PageMessage, pipeline: Pipeline): Promise<void> {
  switch (message.type) {
    case 'command':
      return pipeline.dispatch({ type: 'command', command: message.command, tabId: message.tabId });
    case 'never-here':
      return pipeline.changeSettings((settings) => withNeverHost(settings, message.host));
    case 'allow-here':
      return pipeline.changeSettings((settings) => withoutNeverHost(settings, message.host));
    case 'save-settings':
      return pipeline.changeSettings(() => message.settings);
  }
}

function withNeverHost(settings: Settings, host: string): Settings {
  return { ...settings, neverHosts: [...new Set([...settings.neverHosts, host])] };
}

function withoutNeverHost(settings: Settings, host: string): Settings {
  return { ...settings, neverHosts: settings.neverHosts.filter((never) => never !== host) };
}
