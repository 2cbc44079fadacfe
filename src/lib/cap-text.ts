import { withoutTurns } from './without-turns.ts';

/** Shortens text from outside to at most `max` UTF-16 units, the last of them an ellipsis. */
export function capText(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1)}…`;
}

/** The same of what is shown among words of Rebound's, without what would turn their direction. */
export function tameText(text: string, max: number): string {
  return withoutTurns(capText(text, max));
}
