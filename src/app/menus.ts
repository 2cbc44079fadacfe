import type { Input } from '../decide/input.ts';
import type { State } from '../incident/state.ts';
import type { MenusPort } from '../platform/ports.ts';
import type { Settings } from '../store/settings.ts';
import { menuItems, type MenuItem } from '../view/menu.ts';

/** Keeps the menus in step with the state. */
export class Menus {
  private shown = '';
  private windowId: number | undefined;

  constructor(
    private readonly port: MenusPort,
    private readonly report: (error: unknown, doing: string) => void,
  ) {}

  /** Takes it that an earlier life of this background has shown them all, so that waking for nothing stays cheap. */
  assume(state: State, settings: Settings): void {
    this.shown = fingerprintOf(menuItems(state, settings, this.windowId));
  }

  /** Whatever is shown dates from an earlier run of the browser, or there is nothing yet. */
  distrust(): void {
    this.shown = '';
  }

  /** Shows what has become of the menus, if it differs from what this background has shown last. */
  publish(input: Input, state: State, settings: Settings): void {
    if (input.type === 'looked-at') this.windowId = input.windowId;
    // Then nobody tells any more which window is in use.
    if (Object.keys(state.incidents).length === 0) this.windowId = undefined;
    const items = menuItems(state, settings, this.windowId);
    const fingerprint = fingerprintOf(items);
    if (fingerprint === this.shown) return;
    this.shown = fingerprint;
    this.port.show(items).catch((error: unknown) => this.report(error, 'changing the menus'));
  }
}

function fingerprintOf(items: readonly MenuItem[]): string {
  return JSON.stringify(items);
}
