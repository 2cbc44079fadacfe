import type { VerdictKind } from '../check/verdict-kinds.ts';
import type { Ending } from '../history/episode.ts';
import type { MessageKey } from './text.ts';

/** What ended an incident, in words. */
export const ENDING_WORDS: Readonly<Record<Ending, MessageKey>> = {
  answered: 'historyEndAnswered',
  left: 'historyEndLeft',
  stopped: 'historyEndStopped',
  'gave-up': 'historyEndGaveUp',
  'access-withdrawn': 'historyEndAccess',
};

/** What "is it just me?" came to, in a few words. */
export const VERDICT_WORDS: Readonly<Record<VerdictKind, MessageKey>> = {
  'down-for-everyone': 'historyVerdictDown',
  'down-in-some-regions': 'historyVerdictRegions',
  'just-you': 'historyVerdictYou',
  'your-network': 'historyVerdictNetwork',
  'name-does-not-resolve': 'historyVerdictName',
  up: 'historyVerdictUp',
  'cant-tell': 'historyVerdictUnsure',
};
