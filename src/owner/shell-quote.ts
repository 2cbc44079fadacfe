/** Words that no POSIX shell, nor bash or zsh, reads as anything but themselves. */
const PLAIN = /^[\w@%+:,./-]+$/;

/**
 * A value as one word of a POSIX shell command (POSIX.1-2017, Shell Command Language §2.2.2): within single quotes every
 * character stands for itself, and a single quote itself is written outside of them. NUL, which no argument can hold, is
 * left out. A word that begins with `-` is still an option to the command: see that it cannot.
 */
export function shellQuote(value: string): string {
  const word = value.replaceAll('\0', '');
  return PLAIN.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
