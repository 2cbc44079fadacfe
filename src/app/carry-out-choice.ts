import { isSafeToReload, type WaitingPage } from '../incident/incident.ts';
import { pageIn } from '../incident/pages.ts';
import { incidentOfTab } from '../incident/state.ts';
import { parseWebAddress } from '../lib/web-address.ts';
import type { Choice } from '../platform/browser-events.ts';
import type { MessageDoor, PagesPort } from '../platform/ports.ts';
import { withNeverHost, withoutNeverHost, type Settings } from '../store/settings.ts';
import type { MenuItemId } from '../view/menu.ts';
import type { Pipeline } from './pipeline.ts';

/** Carries out what a person chose in a menu or by a keyboard shortcut; the same as the buttons of banner and popup. */
export async function carryOutChoice({ id, tabId, url }: Choice, pipeline: Pipeline, door: MessageDoor, pages: PagesPort): Promise<void> {
  switch (id as MenuItemId) {
    case 'try-now':
    case 'check-now':
      return pipeline.dispatch({ type: 'command', command: 'try-now', tabId });
    case 'stop':
      return pipeline.dispatch({ type: 'command', command: 'stop', tabId });
    case 'resume':
      return pipeline.dispatch({ type: 'command', command: 'resume', tabId });
    case 'is-it-me':
      return askIfItIsMe(tabId, pipeline, door);
    case 'reload-fresh':
      return reloadFresh(tabId, pipeline, door);
    case 'never-here':
      return changeForHost(url, withNeverHost, pipeline);
    case 'allow-here':
      return changeForHost(url, withoutNeverHost, pipeline);
    case 'settings':
      return pages.openOptions();
    case 'welcome':
      return pages.openWelcome();
  }
}

/** Where no banner can show the question and the answer, the popup does. */
async function askIfItIsMe(tabId: number, pipeline: Pipeline, door: MessageDoor): Promise<void> {
  // Firefox opens the popup only in the first moment after the click.
  if (!pipeline.mayWait(tabId)) return door.openPopup(tabId);
  await pipeline.dispatch({ type: 'check-tab', tabId, isAgreed: false });
  const page = await waitingPage(tabId, pipeline);
  if (page?.shows !== 'page') door.openPopup(tabId);
}

/** A form is not sent again; the popup says so, and what can be done instead. */
async function reloadFresh(tabId: number, pipeline: Pipeline, door: MessageDoor): Promise<void> {
  await pipeline.dispatch({ type: 'reload-asked', tabId });
  const page = await waitingPage(tabId, pipeline);
  if (page && !isSafeToReload(page)) door.openPopup(tabId);
}

async function changeForHost(
  url: string | undefined,
  change: (settings: Settings, host: string) => Settings,
  pipeline: Pipeline,
): Promise<void> {
  const host = parseWebAddress(url)?.host;
  if (host !== undefined) await pipeline.changeSettings((settings) => change(settings, host));
}

async function waitingPage(tabId: number, pipeline: Pipeline): Promise<WaitingPage | undefined> {
  const incident = incidentOfTab(await pipeline.current(), tabId);
  return incident && pageIn(incident, tabId);
}
