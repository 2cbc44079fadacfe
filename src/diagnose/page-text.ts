/** Those that error pages of gateways use. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#x27': "'",
  '#39': "'",
  '#32': ' ',
  '#35': '#',
  '#46': '.',
};

/** The title in a page's markup; empty where there is none. */
export function titleOf(markup: string): string {
  return collapse(/<title[^>]*>([^<]*)/i.exec(markup)?.[1] ?? '');
}

/** What a person would read of a page's markup, or of a plain text or JSON that is none. The title is left out. */
export function visibleTextOf(markup: string): string {
  const shown = markup
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(script|style|title)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<[/!?a-z][^>]*(?:>|$)/gi, ' ');
  return collapse(shown);
}

function collapse(text: string): string {
  const plain = text.replace(/&(#?\w{1,6});/g, (entity, name: string) => ENTITIES[name.toLowerCase()] ?? entity);
  return plain.replace(/\s+/g, ' ').trim();
}
