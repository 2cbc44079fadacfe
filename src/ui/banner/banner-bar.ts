import { element } from '../../lib/dom.ts';
import type { WaitButton, WaitView } from '../../view/wait-view.ts';
import { doingText } from '../doing-text.ts';
import type { BannerContext } from './banner-context.ts';
import { chainList } from './chain-list.ts';

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

  constructor(
    private readonly context: BannerContext,
    onHide: () => void,
  ) {
    const { translate } = context;
    this.help = button(translate({ key: 'buttonMoreHelp' }), 'quiet', () => context.onMoreHelp());
    const hide = button('×', 'hide', onHide);
    hide.setAttribute('aria-label', translate({ key: 'buttonHide' }));
    const words = element('div', {}, this.headline, this.explanation, this.below);
    const inner = element('div', { class: 'inner' }, words, this.buttons);
    const track = element('div', { class: 'track', 'aria-hidden': 'true' }, this.fill);
    const label = translate({ key: 'bannerLabel' });
    this.element = element('section', { class: 'bar', 'aria-label': label }, inner, hide, track);
  }

  show(view: WaitView): void {
    const { translate, locale } = this.context;
    this.element.dataset['state'] = view.state;
    this.headline.textContent = translate(view.headline);
    this.explanation.textContent = translate(view.explanation);
    this.doing.textContent = doingText(view, Date.now(), translate, locale);
    this.below.replaceChildren(this.doing, chainList(view.chain, translate));
    this.showButtons(view.buttons);
  }

  private showButtons(buttons: readonly WaitButton[]): void {
    const wanted = [...buttons.map((each) => this.buttonFor(each)), this.help];
    wanted.forEach((each, index) => each.classList.toggle('primary', index === 0 && each !== this.help));
    const isSame = wanted.every((each, index) => this.buttons.children[index] === each);
    if (!isSame || this.buttons.children.length !== wanted.length) this.buttons.replaceChildren(...wanted);
  }

  private buttonFor({ command, label }: WaitButton): HTMLButtonElement {
    const known = this.pressable.get(label);
    if (known) return known;
    const made = button(this.context.translate({ key: label }), '', () => this.context.onCommand(command));
    this.pressable.set(label, made);
    return made;
  }
}

function button(label: string, className: string, onPress: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className }, label);
  made.addEventListener('click', (event) => {
    // Only a person may press: a page cannot reach in here, and must not be able to pretend.
    if (event.isTrusted) onPress();
  });
  return made;
}
