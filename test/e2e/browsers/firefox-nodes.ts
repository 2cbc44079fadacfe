import type { RemoteValue } from './firefox-bidi.ts';
import type { ShadowNode } from './shadow-node.ts';

/** What BiDi tells of a DOM node. */
interface NodeProperties {
  readonly localName?: string;
  readonly nodeValue?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly RemoteValue[];
  readonly shadowRoot?: RemoteValue | null;
}

/** Turns a node as BiDi serialises it, closed shadow roots included, into the form both engines share. */
export function toShadowNode(node: RemoteValue): ShadowNode {
  const properties = (node.value ?? {}) as NodeProperties;
  const shadow = properties.shadowRoot ? [properties.shadowRoot] : [];
  return {
    tag: properties.localName ?? '#text',
    text: properties.nodeValue ?? '',
    attributes: properties.attributes ?? {},
    children: [...shadow, ...(properties.children ?? [])].map(toShadowNode),
    handle: node.sharedId ?? '',
  };
}
