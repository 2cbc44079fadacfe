import { withoutTurns } from './without-turns.ts';

/**
 * Shortens text from outside to at most `max` UTF-16 units, the last of them an ellipsis, and takes out what would turn
 * the direction of the text around it.
 */
export function capText(text: string, max: number): string {
  return withoutTurns(text.length <= max ? text : `${text.slice(0, max - 1)}…`);
}
