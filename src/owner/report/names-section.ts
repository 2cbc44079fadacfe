import { RECORD_TYPES } from '../dns/ask-names.ts';
import { compareAnswers } from '../dns/compare-answers.ts';
import { comparisonText, OUTCOME_WORDS } from '../dns/comparison-words.ts';
import type { ResolverAnswer } from '../dns/resolver-answer.ts';
import { formatSeconds } from '../format-seconds.ts';
import { table } from './markdown.ts';
import type { Pen } from './pen.ts';
import type { ReportFacts } from './report-facts.ts';

/** What each resolver says, side by side, and what that comes to. */
export function namesSection({ host, table: answers }: NonNullable<ReportFacts['names']>, pen: Pen): string[] {
  return [`- ${pen.say('ownerSite')}: ${pen.value(host)}`, ...RECORD_TYPES.flatMap((type) => recordType(type, answers[type], pen))];
}

function recordType(type: (typeof RECORD_TYPES)[number], answers: readonly ResolverAnswer[], pen: Pen): string[] {
  const comparison = compareAnswers(type, answers);
  const { agreeing, counted } = comparison;
  const agreed = counted > 0 ? ` (${pen.say('ownerAgree', pen.count(agreeing), pen.count(counted))})` : '';
  const verdict = `${pen.tell(comparisonText(comparison, pen.locale))}${agreed}`;
  if (!answers.some(({ outcome }) => outcome === 'found' || outcome === 'broken')) return [`### ${type}`, verdict];
  return [`### ${type}`, verdict, table([pen.say('ownerResolver'), pen.say('ownerAnswer'), 'TTL'], answers.map((answer) => row(answer, pen)))];
}

function row({ resolver, outcome, values, alias, ttlS, filters }: ResolverAnswer, pen: Pen): string[] {
  const records = outcome === 'found' ? [...new Set(values.map((value) => pen.value(value)))].join(', ') : pen.say(OUTCOME_WORDS[outcome]);
  return [
    `${resolver}${filters ? ` (${pen.say('ownerFilters')})` : ''}`,
    alias === '' ? records : `${records} → ${pen.value(alias)}`,
    ttlS === undefined ? '–' : formatSeconds(ttlS, pen.locale),
  ];
}
