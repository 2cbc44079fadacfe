import { element } from '../../lib/dom.ts';

/** A button that only a person can press: a page cannot reach in here, and must not be able to pretend. */
export function pressButton(label: string, className: string, onPress: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: className }, label);
  made.addEventListener('click', (event) => {
    if (event.isTrusted) onPress();
  });
  return made;
}
