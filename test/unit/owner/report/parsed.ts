import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

interface Node {
  type: string;
  value?: string;
  children?: readonly Node[];
}

/** Every node of a document as a reader of GitHub Flavored Markdown sees it, outermost first. */
export function parsed(markdown: string): Node[] {
  return below(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
}

function below(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(below)];
}

/** The values of all nodes of that type. */
export function valuesOf(type: string, markdown: string): Array<string | undefined> {
  return parsed(markdown).flatMap((node) => (node.type === type ? [node.value] : []));
}
