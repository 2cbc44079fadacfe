/**
 * What a reader cannot see, or what changes how the text around it is read: controls, line and paragraph separators, halves
 * of surrogate pairs, and everything that Unicode lists as ignorable when shown, which holds the marks of writing direction
 * and all of no width (Unicode UAX #44, General_Category and Default_Ignorable_Code_Point; UAX #9).
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Text from outside on one line, with everything unseen written out as `\u{…}`, which is how JavaScript writes it. */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, (character) => String.raw`\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
}
