import { tameText } from '../lib/cap-text.ts';

/** Longer markup is cut before it is looked at. */
const MAX_MARKUP_LENGTH = 4_000;
const ENTITIES: ReadonlyMap<string, string> = new Map([['amp', '&'], ['apos', "'"], ['gt', '>'], ['lt', '<'], ['nbsp', ' '], ['quot', '"']]);

/**
 * What HTML from outside says, in one line of plain text: tags fall away, the common entities are read once.
 * Still text from outside, to be shown as text only.
 * @param max in UTF-16 units.
 */
export function plainText(html: string, max: number): string {
  const words = html
    .slice(0, MAX_MARKUP_LENGTH)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&([a-z]+);/g, (entity: string, name: string) => ENTITIES.get(name) ?? entity)
    .replaceAll(/\s+/g, ' ')
    .trim();
  return tameText(words, max);
}
