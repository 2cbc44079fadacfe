import type { ComponentChild } from 'preact';

/** A part with what folds out in it shown. */
export function unfolded(part: ComponentChild) {
  return (
    <div ref={unfold} style="display: contents">
      {part}
    </div>
  );
}

function unfold(box: HTMLElement | null): void {
  box?.querySelector('details')?.setAttribute('open', '');
}
