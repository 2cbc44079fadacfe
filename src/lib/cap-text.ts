/** Shortens text from outside to at most `max` UTF-16 units, the last of them an ellipsis. */
export function capText(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1)}…`;
}
