import { element } from '../../lib/dom.ts';
import { directionOf } from '../../lib/language.ts';
import type { BannerView } from '../../view/banner-view.ts';
import type { WaitButton } from '../../view/wait-view.ts';
import { doingText } from '../doing-text.ts';
import { BannerCheck } from './banner-check.ts';
import type { BannerContext } from './banner-context.ts';
import { bannerCorner } from './banner-corner.ts';
import { chainList } from './chain-list.ts';
import { pressButton } from './press-button.ts';

/**
 * What can be seen of the banner. Its parts stay and only their words change: a button that was put in
 * anew between pressing and letting go would lose the click.
 */
export class BannerBar {
  readonly element: HTMLElement;
  readonly doing = element('p', { class: 'doing' });
  readonly fill = element('div', { class: 'fill' });
  private readonly headline = element('h2', { class: 'headline' });
  private readonly explanation = element('p', { class: 'explanation' });
  private readonly below = element('div', { class: 'below' }, this.doing);
  private readonly buttons = element('div', { class: 'buttons' });
  private readonly pressable = new Map<string, HTMLButtonElement>();
  private readonly help: HTMLButtonElement;
  private readonly isItMe: HTMLButtonElement;
  private readonly check: BannerCheck;

  constructor(
    private readonly context: BannerContext,
    onHide: () => void,
  ) {
    const { translate } = context;
    this.help = pressButton(translate({ key: 'buttonMoreHelp' }), 'quiet', () => context.onMoreHelp());
    this.isItMe = pressButton(translate({ key: 'buttonIsItMe' }), '', () => context.onCheck('ask'));
    this.check = new BannerCheck(context);
    const corner = bannerCorner(context, (isFolded) => this.element.classList.toggle('folded', isFolded), onHide);
    const words = element('div', {}, this.headline, this.explanation, this.below);
    const inner = element('div', { class: 'inner' }, words, this.buttons, this.check.element);
    const track = element('div', { class: 'track', 'aria-hidden': 'true' }, this.fill);
    const label = translate({ key: 'bannerLabel' });
    const language = { lang: context.locale, dir: directionOf(context.locale) };
    this.element = element('section', { class: 'bar', 'aria-label': label, ...language }, inner, corner, track);
  }

  show(view: BannerView): void {
    const { translate, locale } = this.context;
    this.element.dataset['state'] = view.state;
    this.headline.textContent = translate(view.headline);
    this.explanation.textContent = [view.explanation, ...(view.comfort ? [view.comfort] : [])].map(translate).join(' ');
    this.doing.textContent = doingText(view, Date.now(), translate, locale);
    this.below.replaceChildren(this.doing, chainList(view.chain, translate));
    this.showButtons(view.buttons, view.check !== undefined);
    this.check.show(view.check);
  }

  private showButtons(buttons: readonly WaitButton[], isChecked: boolean): void {
    const isItMe = isChecked ? [] : [this.isItMe];
    const wanted = [...buttons.map((each) => this.buttonFor(each)), ...isItMe, this.help];
    wanted.forEach((each, index) => each.classList.toggle('primary', index === 0 && each !== this.help && each !== this.isItMe));
    const isSame = wanted.every((each, index) => this.buttons.children[index] === each);
    if (!isSame || this.buttons.children.length !== wanted.length) this.buttons.replaceChildren(...wanted);
  }

  private buttonFor({ command, label }: WaitButton): HTMLButtonElement {
    const known = this.pressable.get(label);
    if (known) return known;
    const made = pressButton(this.context.translate({ key: label }), '', () => this.context.onCommand(command));
    this.pressable.set(label, made);
    return made;
  }
}
