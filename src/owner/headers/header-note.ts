import type { MessageKey } from '../../view/text.ts';

/** What a response header is good for when a page has failed. */
export type HeaderUse =
  /** It says why. */
  | 'why'
  /** It names who answered or passed the answer on. */
  | 'who'
  /** It is to be searched for in logs, or told to a provider's support. */
  | 'id'
  /** Whether and for how long a cache has to do with it. */
  | 'cache'
  | 'when'
  | 'body';

/** One header, explained for who runs the site. */
export interface HeaderNote {
  /** Lower-case name. */
  name: string;
  use: HeaderUse;
  says: MessageKey;
  /** Where its meaning is written down; absent for what is only known from practice. */
  source?: string;
}

export function note(use: HeaderUse, name: string, says: MessageKey, source?: string): HeaderNote {
  return { name, use, says, ...(source !== undefined && { source }) };
}
