import { shellQuote } from '../shell-quote.ts';

/**
 * The command as it is run on another machine. ssh hands it to the shell there as one text (ssh(1)), so it is quoted once more.
 * A terminal is asked for where a program wants one, and for `sudo`, which may ask for a password.
 */
export function overSsh(line: string, login: string): string {
  const terminal = /(?:^|\s)(?:sudo|htop)\b/.test(line) ? ['-t'] : [];
  return ['ssh', ...terminal, '--', login, shellQuote(line)].join(' ');
}
