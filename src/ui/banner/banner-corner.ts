import { element } from '../../lib/dom.ts';
import type { BannerContext } from './banner-context.ts';
import { pressButton } from './press-button.ts';

/** The two small buttons in the banner's corner: one folds it to a single line and back, one takes it away. */
export function bannerCorner({ translate }: BannerContext, onFold: (isFolded: boolean) => void, onHide: () => void): HTMLElement {
  let isFolded = false;
  const fold = pressButton('', 'fold', () => {
    isFolded = !isFolded;
    tell();
    onFold(isFolded);
  });
  const tell = () => {
    fold.setAttribute('aria-expanded', String(!isFolded));
    fold.setAttribute('aria-label', translate({ key: isFolded ? 'buttonUnfold' : 'buttonFold' }));
  };
  tell();
  const hide = pressButton('×', 'hide', onHide);
  hide.setAttribute('aria-label', translate({ key: 'buttonHide' }));
  return element('div', { class: 'corner' }, fold, hide);
}
