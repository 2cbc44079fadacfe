/**
 * What is kept under this key, made when it is first asked for. For formats of `Intl`: making one takes a browser up to a tenth of a
 * millisecond, and a list of fifty rows needs hundreds. One for times keeps the zone that the computer is in when it is made.
 */
export function madeOnce<Made>(made: Map<string, Made>, key: string, make: () => Made): Made {
  const known = made.get(key) ?? make();
  made.set(key, known);
  return known;
}
