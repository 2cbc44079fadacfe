import type { State } from '../incident/state.ts';
import type { Settings } from '../store/settings.ts';
import type { MessageKey } from './text.ts';
import { waitView } from './wait-view.ts';

/** Everything that a menu or a keyboard shortcut can ask for. */
export type MenuItemId =
  | 'try-now'
  | 'check-now'
  | 'stop'
  | 'resume'
  | 'is-it-me'
  | 'reload-fresh'
  | 'never-here'
  | 'allow-here'
  | 'settings'
  | 'welcome';

/** One line of a menu. */
export interface MenuItem {
  id: MenuItemId;
  title: MessageKey;
  /** The menu it is in: a web page's, or the toolbar button's. */
  of: 'page' | 'button';
  /** Match patterns of the pages it is for. */
  urlPatterns?: readonly string[];
}

const WEB_PAGES = ['http://*/*', 'https://*/*'];

const ON_WAITING_PAGES: readonly MenuItem[] = [
  { id: 'try-now', title: 'buttonTryNow', of: 'page', urlPatterns: WEB_PAGES },
  { id: 'check-now', title: 'buttonCheckNow', of: 'page', urlPatterns: WEB_PAGES },
  { id: 'stop', title: 'buttonStop', of: 'page', urlPatterns: WEB_PAGES },
  { id: 'resume', title: 'buttonResume', of: 'page', urlPatterns: WEB_PAGES },
  { id: 'is-it-me', title: 'buttonIsItMe', of: 'page', urlPatterns: WEB_PAGES },
];

const ON_EVERY_BUTTON: readonly MenuItem[] = [
  { id: 'settings', title: 'buttonSettings', of: 'button' },
  { id: 'welcome', title: 'menuWelcome', of: 'button' },
];

/**
 * The lines that make sense now. Menus are one for all tabs and browsers keep them on disk, so what belongs to a waiting
 * page goes by the tab in view and names no site; only the list of sites to leave alone, which is on disk anyway, does.
 * @param windowId the window in use, where it is known; else any tab in view counts.
 */
export function menuItems(state: State, settings: Settings, windowId: number | undefined): MenuItem[] {
  return [...waitingItems(state, windowId), ...pageItems(settings), ...ON_EVERY_BUTTON];
}

/** The same buttons as on the banner. */
function waitingItems({ incidents }: State, windowId: number | undefined): MenuItem[] {
  const titles = new Set<MessageKey>();
  for (const incident of Object.values(incidents)) {
    for (const page of incident.pages.filter((each) => each.visible && (windowId ?? each.windowId) === each.windowId)) {
      titles.add('buttonIsItMe');
      for (const { label } of waitView(incident, page).buttons) titles.add(label);
    }
  }
  return ON_WAITING_PAGES.filter(({ title }) => titles.has(title));
}

/** A pattern cannot except a site: where Rebound is off, "never" is still there, and changes nothing. */
function pageItems({ enabled, neverHosts }: Settings): MenuItem[] {
  const never = neverHosts.flatMap(patternOf);
  return [
    { id: 'reload-fresh', title: 'menuReloadFresh', of: 'page', urlPatterns: WEB_PAGES },
    ...(enabled ? [{ id: 'never-here', title: 'buttonNeverHere', of: 'page', urlPatterns: WEB_PAGES } as const] : []),
    ...(enabled && never.length > 0 ? [{ id: 'allow-here', title: 'buttonAllowHere', of: 'page', urlPatterns: never } as const] : []),
  ];
}

/** Firefox takes no ports in match patterns (MDN, "Match patterns"), and no browser anything but a host name. */
function patternOf(host: string): string[] {
  const name = host.replace(/:\d+$/, '');
  return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/.test(name) ? [`*://${name}/*`] : [];
}
