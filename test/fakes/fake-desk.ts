import type { Call } from './call.ts';
import type { MenuItemId, MenuItem } from '../../src/view/menu.ts';
import type { MenusPort, PagesPort } from '../../src/platform/ports.ts';

/** What the fake browser shows around its pages: the menus, and Rebound's own pages in tabs. */
export class FakeDesk {
  readonly openedPages: Array<'welcome' | 'options'> = [];
  private items: readonly MenuItem[] = [];

  /** The lines of a page's menu, or the toolbar button's. */
  menuOf(place: MenuItem['of']): MenuItemId[] {
    return this.items.filter((item) => item.of === place).map(({ id }) => id);
  }

  ports(call: Call): { menus: MenusPort; pages: PagesPort } {
    return {
      menus: { show: (items) => call(() => void (this.items = items)) },
      pages: {
        openWelcome: () => call(() => void this.openedPages.push('welcome')),
        openOptions: () => call(() => void this.openedPages.push('options')),
      },
    };
  }
}
