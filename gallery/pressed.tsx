import type { ComponentChild } from 'preact';

/** A part as it is after one of its buttons was pressed. */
export function pressed(selector: string, part: ComponentChild) {
  return (
    <div ref={(box: HTMLElement | null) => box?.querySelector<HTMLElement>(selector)?.click()} style="display: contents">
      {part}
    </div>
  );
}
