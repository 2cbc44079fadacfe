/** What turns the direction of writing (Unicode UAX #9 §2, property Bidi_Control). A whole isolate of plain text is found as one. */
const TURNS = /(\u2068\P{Bidi_C}*\u2069)|\p{Bidi_C}/gu;

/**
 * Text from outside, so that it turns none of the words around it: of what embeds, overrides, isolates or marks a
 * direction only a whole isolate of plain text is left (U+2068 to U+2069), as it also stands in Rebound's own sentences.
 */
export function withoutTurns(text: string): string {
  return text.replace(TURNS, '$1');
}
