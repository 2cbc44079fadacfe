import type { MessageKey } from '../../view/text.ts';
import type { Upstream } from '../upstream.ts';

/** What is known of the site when commands are written; everything typed has been through its reader. */
export interface Place {
  /** As in the address bar; absent when nobody has named it. */
  site?: { host: string; isHttps: boolean } | undefined;
  upstream?: Upstream | undefined;
  /** The application's systemd unit. */
  unit?: string | undefined;
  /** Id of the gateway's product; `unknown` where it is not recognised. */
  product: string;
}

/** One line for a POSIX shell. */
export interface Command {
  line: string;
  why: MessageKey;
}

/** Commands on one question, the most telling first. */
export interface Topic {
  id: string;
  title: MessageKey;
  commands: readonly Command[];
}

export function command(why: MessageKey, ...words: string[]): Command {
  return { line: words.join(' '), why };
}
