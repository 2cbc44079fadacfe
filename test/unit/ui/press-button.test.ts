// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { pressButton } from '../../../src/ui/banner/press-button.ts';

it('is pressed by a person, not by a script of the page', () => {
  const pressed = vi.fn<() => void>();
  const button = pressButton('Check once', 'primary', pressed);
  button.dispatchEvent(new MouseEvent('click'));
  expect(pressed).not.toHaveBeenCalled();
  const byHand = new MouseEvent('click');
  Object.defineProperty(byHand, 'isTrusted', { value: true });
  button.dispatchEvent(byHand);
  expect(pressed).toHaveBeenCalledOnce();
});
