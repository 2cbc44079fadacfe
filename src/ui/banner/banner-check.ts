import { element } from '../../lib/dom.ts';
import type { CheckGlance, MapDot } from '../../view/check-glance.ts';
import { landPath, MAP_HEIGHT, MAP_STEP, MAP_WIDTH, mapPosition } from '../world-map.ts';
import type { BannerContext } from './banner-context.ts';
import { pressButton } from './press-button.ts';

const SVG = 'http://www.w3.org/2000/svg';
const DOT_RADIUS = 8;
const CROSS = 'M-6-6L6 6M6-6L-6 6';

/** "Is it just me?" below the banner's own words: the question, the asking around, the verdict. */
export class BannerCheck {
  readonly element = element('div', { class: 'check' });
  private shown = '';

  constructor(private readonly context: BannerContext) {}

  /** Shows a check in the place of the one before; nothing for none. */
  show(check: CheckGlance | undefined): void {
    const fingerprint = JSON.stringify(check ?? null);
    // What a person is about to press must not be replaced under their hand.
    if (fingerprint === this.shown) return;
    this.shown = fingerprint;
    this.element.hidden = check === undefined;
    if (!check) return;
    this.element.dataset['tone'] = check.tone;
    this.element.dataset['state'] = check.state;
    this.element.replaceChildren(this.words(check), ...(check.dots.length > 0 ? [map(check.dots)] : []));
  }

  private words(check: CheckGlance): HTMLElement {
    const { translate, locale } = this.context;
    const sentence = element('p', { class: 'verdict' }, translate(check.sentence));
    const details = check.advice ? [element('p', { class: 'explanation' }, translate(check.advice))] : [];
    if (check.recipients) {
      const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(check.recipients);
      details.push(element('p', { class: 'explanation' }, translate({ key: 'checkConsentTo', params: [list] })));
    }
    return element('div', { class: 'said' }, sentence, ...details, element('div', { class: 'buttons' }, ...this.buttons(check)));
  }

  private buttons({ state, isPrivate }: CheckGlance): HTMLElement[] {
    const { context } = this;
    const press = (key: Parameters<BannerContext['translate']>[0]['key'], className: string, onPress: () => void) =>
      pressButton(context.translate({ key }), className, onPress);
    if (state === 'asking') {
      return [
        press('checkOnce', 'primary', () => context.onCheck('once')),
        ...(isPrivate ? [] : [press('checkAlways', '', () => context.onCheck('always'))]),
        press('checkNotNow', 'quiet', () => context.onDismissCheck()),
      ];
    }
    if (state !== 'done') return [];
    return [
      press('checkSeeEvidence', '', () => context.onMoreHelp()),
      press('checkAgain', 'quiet', () => context.onCheck(isPrivate ? 'ask' : 'once')),
      press('checkClose', 'quiet', () => context.onDismissCheck()),
    ];
  }
}

/** A small map with a dot per place; the popup has the same in words. */
function map(dots: readonly MapDot[]): SVGElement {
  const drawn = svg('svg', { class: 'world', viewBox: `0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`, 'aria-hidden': 'true' });
  drawn.append(svg('path', { class: 'land', d: landPath(), 'stroke-dasharray': `0 ${MAP_STEP}` }));
  for (const dot of dots) {
    const { x, y } = mapPosition(dot);
    const place = { class: `dot ${dot.mark}`, transform: `translate(${x} ${y})` };
    drawn.append(isCross(dot) ? svg('path', { ...place, d: CROSS }) : svg('circle', { ...place, r: String(DOT_RADIUS) }));
  }
  return drawn;
}

/** A shape of its own, so that colour is not the only difference. */
function isCross({ mark }: MapDot): boolean {
  return mark === 'gateway-error' || mark === 'unreachable';
}

function svg(name: 'svg' | 'path' | 'circle', attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
