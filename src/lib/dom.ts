type Attributes = Readonly<Record<string, string>>;

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Makes an HTML element, also in XML documents; text children are text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: Array<Node | string>
): HTMLElementTagNameMap[K] {
  const made = document.createElementNS(XHTML, name) as HTMLElementTagNameMap[K];
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
