import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Puts the keyboard on an element as soon as it is wanted there: in the place of the button that was pressed and is gone. */
export function useFocus<Part extends HTMLElement>(isWanted: boolean): Ref<Part> {
  const part = useRef<Part>(null);
  useLayoutEffect(() => {
    if (isWanted) part.current?.focus();
  }, [isWanted]);
  return part;
}
