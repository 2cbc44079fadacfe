/**
 * The same text in memory of its own. Engines let a part of a text share the memory of the whole, so that one kept
 * line would keep the megabyte that it was cut from.
 */
export function ownCopy(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
