/** A node inside the banner's closed shadow root, as the browser's own tools show it. */
export interface ShadowNode {
  /** Tag name in lower case; '#text' for text. */
  readonly tag: string;
  /** The text of a text node, otherwise ''. */
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ShadowNode[];
  /** How the engine finds the node again. */
  readonly handle: number | string;
}

const INVISIBLE = new Set(['style', 'script']);

/** The text a person can read in this part, with single spaces. */
export function readableText(node: ShadowNode): string {
  return parts(node).join(' ').replaceAll(/\s+/g, ' ').trim();
}

function parts(node: ShadowNode): string[] {
  if (INVISIBLE.has(node.tag) || 'hidden' in node.attributes) return [];
  return [node.text, ...node.children.flatMap(parts)];
}

/** The first node that matches, in document order. */
export function findNode(root: ShadowNode, matches: (node: ShadowNode) => boolean): ShadowNode | undefined {
  if (matches(root)) return root;
  for (const child of root.children) {
    const found = findNode(child, matches);
    if (found) return found;
  }
  return undefined;
}

/** All nodes with this tag, in document order. */
export function nodesWithTag(root: ShadowNode, tag: string): readonly ShadowNode[] {
  const below = root.children.flatMap((child) => nodesWithTag(child, tag));
  return root.tag === tag ? [root, ...below] : below;
}

/** The button with this visible text or `aria-label`. */
export function findButton(root: ShadowNode, label: string): ShadowNode | undefined {
  return findNode(root, (node) => {
    if (node.tag !== 'button' || 'hidden' in node.attributes) return false;
    return node.attributes['aria-label'] === label || readableText(node) === label;
  });
}
