import { element } from '../../lib/dom.ts';
import type { WaitView } from '../../view/wait-view.ts';
import { doingText } from '../doing-text.ts';
import type { BannerContext } from './banner-context.ts';
import { BANNER_STYLE } from './banner-style.ts';
import { chainList } from './chain-list.ts';
import { CountdownTicker } from './countdown-ticker.ts';

/** A banner on the page. */
export interface Banner {
  /** Shows a state, in the place of the one before. */
  show(view: WaitView): void;
  remove(): void;
}

/** Makes a banner; it stands on the page from the first `show` on. */
export function createBanner(context: BannerContext): Banner {
  const host = document.createElementNS('http://www.w3.org/1999/xhtml', 'rebound-banner');
  const root = host.attachShadow({ mode: 'closed' });
  const live = element('p', { class: 'live', role: 'status' });
  const bar = element('section', { class: 'bar', 'aria-label': context.translate({ key: 'bannerLabel' }) });
  root.append(styleSheet(), bar, live);
  let hidden = false;
  let ticker: CountdownTicker | undefined;

  const remove = () => {
    ticker?.stop();
    host.remove();
  };
  const hide = () => {
    hidden = true;
    remove();
  };
  const show = (view: WaitView) => {
    if (hidden) return;
    ticker?.stop();
    const focused = root.activeElement?.getAttribute('data-id');
    const parts = barParts(view, context, hide);
    bar.dataset['state'] = view.state;
    bar.replaceChildren(...parts.nodes);
    root.querySelector<HTMLElement>(`[data-id="${focused}"]`)?.focus();
    announce(live, context.translate(view.headline));
    if (!host.isConnected) document.documentElement.insertBefore(host, document.body);
    ticker = new CountdownTicker(view, parts.doing, parts.fill, context, remove);
  };
  return { show, remove };
}

/**
 * Set as `textContent`: Firefox lets an extension's own text past the page's `style-src` in that way, but not
 * a text node that is appended (measured in 153).
 */
function styleSheet(): HTMLStyleElement {
  const style = element('style');
  style.textContent = BANNER_STYLE;
  return style;
}

/** Said once when it changes; the seconds are not read out. */
function announce(live: HTMLElement, words: string): void {
  if (live.textContent !== words) live.textContent = words;
}

function barParts(view: WaitView, context: BannerContext, hide: () => void) {
  const { translate, locale } = context;
  const doing = element('p', { class: 'doing' }, doingText(view, Date.now(), translate, locale));
  const fill = element('div', { class: 'fill' });
  const words = element(
    'div',
    {},
    element('h2', { class: 'headline' }, translate(view.headline)),
    element('p', { class: 'explanation' }, translate(view.explanation)),
    element('div', { class: 'below' }, doing, chainList(view.chain, translate)),
  );
  const hideButton = button('hide', '×', 'hide', hide);
  hideButton.setAttribute('aria-label', translate({ key: 'buttonHide' }));
  const inner = element('div', { class: 'inner' }, words, buttonRow(view, context));
  const track = element('div', { class: 'track', 'aria-hidden': 'true' }, fill);
  return { nodes: [inner, hideButton, track], doing, fill };
}

function buttonRow(view: WaitView, { translate, onCommand, onMoreHelp }: BannerContext): HTMLElement {
  const commands = view.buttons.map(({ command, label }, index) =>
    button(command, translate({ key: label }), index === 0 ? 'primary' : '', () => onCommand(command)),
  );
  const help = button('more-help', translate({ key: 'buttonMoreHelp' }), 'quiet', onMoreHelp);
  return element('div', { class: 'buttons' }, ...commands, help);
}

function button(id: string, label: string, className: string, onPress: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className, 'data-id': id }, label);
  made.addEventListener('click', (event) => {
    // Only a person may press: a page cannot reach in here, and must not be able to pretend.
    if (event.isTrusted) onPress();
  });
  return made;
}
