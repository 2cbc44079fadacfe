import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';

interface DisclosureProps {
  class?: string;
  startsOpen?: boolean;
  heading: ComponentChildren;
  /** Makes what is inside; called only while it is open, because it may be long. */
  children: () => VNode;
}

/** Something to unfold. */
export function Disclosure({ class: name, startsOpen = false, heading, children }: DisclosureProps) {
  const [isOpen, setIsOpen] = useState(startsOpen);
  return (
    <details class={name} open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{heading}</summary>
      {isOpen && children()}
    </details>
  );
}
