import { text, type MessageKey, type Text } from '../../view/text.ts';
import { formatSeconds } from '../format-seconds.ts';
import type { Comparison, Excuse } from './compare-answers.ts';
import type { ResolverAnswer } from './resolver-answer.ts';

const EXCUSES: Readonly<Record<Excuse, MessageKey>> = {
  'cdn-name': 'ownerExcuseCdn',
  'same-alias': 'ownerExcuseAlias',
  overlap: 'ownerExcuseOverlap',
  near: 'ownerExcuseNear',
};

/** What a resolver says that gives no record. */
export const OUTCOME_WORDS: Readonly<Record<Exclude<ResolverAnswer['outcome'], 'found'>, MessageKey>> = {
  'no-record': 'ownerNoRecord',
  'no-such-name': 'ownerNoName',
  broken: 'ownerNameBroken',
  nothing: 'ownerNoReply',
};

/** What the answers come to, side by side. */
export function comparisonText({ state, excuse, oldestTtlS, isShortLived }: Comparison, locale: string): Text {
  if (state === 'same') return text('ownerNamesSame');
  if (excuse) return text(EXCUSES[excuse]);
  if (state === 'differ' && isShortLived) return text('ownerNamesShortLived');
  if (state === 'differ') return text('ownerNamesDiffer', oldestTtlS === undefined ? '?' : formatSeconds(oldestTtlS, locale));
  if (state === 'broken') return text('ownerNamesBroken');
  return text(state === 'nowhere' ? 'ownerNamesNowhere' : 'ownerNamesUnknown');
}
