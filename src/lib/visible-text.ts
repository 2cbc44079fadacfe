/** Control and format characters, separators of lines and halves of pairs (Unicode, general categories Cc, Cf, Zl, Zp, Cs); a tab is no riddle. */
const HIDDEN = /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/**
 * Text from outside with its invisible characters spelt out, such as `[U+202E]`: those that turn the direction of writing
 * or have no width make one text look like another (Unicode Technical Report 36, §2.5 and §2.6).
 */
export function visibleText(text: string): string {
  return text.replace(HIDDEN, (hidden) => `[U+${hidden.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? ''}]`);
}
