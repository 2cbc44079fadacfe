/**
 * Controls, separators of lines, halves of pairs, and all that Unicode lists as ignorable when shown (UAX #44: General_Category,
 * Default_Ignorable_Code_Point); a tab is no riddle.
 */
const UNSEEN = /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Text from outside on one line, with what cannot be seen spelt out, such as `[U+202E]`: marks that turn the direction of
 * writing or have no width make one text look like another (Unicode Technical Report 36, §2.5 and §2.6).
 */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, spellOut);
}

/** A character by its number, as Unicode writes it. */
export function spellOut(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
