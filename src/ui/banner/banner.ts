import { element } from '../../lib/dom.ts';
import type { BannerView } from '../../view/banner-view.ts';
import { BannerBar } from './banner-bar.ts';
import type { BannerContext } from './banner-context.ts';
import { BANNER_STYLE } from './banner-style.ts';
import { CountdownTicker } from './countdown-ticker.ts';

/** The name of the element that a banner is. */
export const BANNER_TAG = 'rebound-banner';

/** A banner on the page. */
export interface Banner {
  /** Shows a state, in the place of the one before. */
  show(view: BannerView): void;
  remove(): void;
}

/** Where a banner stands, and how its style sheet gets into it. */
export interface BannerSpot {
  attach(host: HTMLElement): void;
  dress(root: ShadowRoot): void;
}

const ON_THE_PAGE: BannerSpot = {
  attach: (host) => document.documentElement.insertBefore(host, document.body),
  dress: (root) => root.append(styleSheet()),
};

/** Makes a banner; it stands in its spot from the first `show` on. */
export function createBanner(context: BannerContext, spot = ON_THE_PAGE): Banner {
  const host = document.createElementNS('http://www.w3.org/1999/xhtml', BANNER_TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const live = element('p', { class: 'live', role: 'status' });
  let hidden = false;
  let isWanted = false;
  let ticker: CountdownTicker | undefined;
  const remove = () => {
    isWanted = false;
    ticker?.stop();
    host.remove();
  };
  const place = () => {
    if (isWanted && !host.isConnected) spot.attach(host);
  };
  const bar = new BannerBar(context, () => {
    hidden = true;
    remove();
  });
  spot.dress(root);
  root.append(bar.element, live);

  const show = (view: BannerView) => {
    // An answer may come when the page has just been closed: Firefox then refuses even a timer.
    if (hidden || document.defaultView === null) return;
    ticker?.stop();
    bar.show(view);
    announce(live, context.translate(view.check?.state === 'done' ? view.check.sentence : view.headline));
    isWanted = true;
    if (hasRootElement()) place();
    else document.addEventListener('DOMContentLoaded', place, { once: true });
    ticker = new CountdownTicker(view, bar.doing, bar.fill, context, remove);
  };
  return { show, remove };
}

/** False for a moment at the start of a document: the banner may be there before the first tag is read. */
function hasRootElement(): boolean {
  const root: Element | null = document.documentElement;
  return root !== null;
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
