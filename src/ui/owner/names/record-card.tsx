import type { Comparison } from '../../../owner/dns/compare-answers.ts';
import { comparisonText, OUTCOME_WORDS } from '../../../owner/dns/comparison-words.ts';
import type { ResolverAnswer } from '../../../owner/dns/resolver-answer.ts';
import { useTranslation, useWords } from '../../translation.ts';
import { formatSeconds } from '../../../owner/format-seconds.ts';
import { TONE_MARKS } from '../../../owner/tone.ts';

/** That there is no such record is neither good nor bad: most names have no mail of their own. */
const TONES: Readonly<Record<Comparison['state'], keyof typeof TONE_MARKS | undefined>> = {
  same: 'good',
  usual: 'good',
  differ: 'bad',
  nowhere: undefined,
  broken: 'bad',
  unknown: 'unclear',
};

interface RecordCardProps {
  comparison: Comparison;
  answers: readonly ResolverAnswer[];
}

/** One type of records: what it comes to, and what each resolver says. */
export function RecordCard({ comparison, answers }: RecordCardProps) {
  const words = useWords();
  const { translate, locale } = useTranslation();
  const { type, state } = comparison;
  const tone = TONES[state];
  return (
    <section class="card">
      <h2>
        {type} <Count comparison={comparison} />
      </h2>
      <p class={tone === undefined ? 'quiet' : `verdict ${tone}`}>
        {tone !== undefined && (
          <span class="sign" aria-hidden="true">
            {TONE_MARKS[tone]}
          </span>
        )}
        {translate(comparisonText(comparison, locale))}
      </p>
      <div class="table" tabIndex={0} role="group" aria-label={type}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words('ownerResolver')}</th>
              <th scope="col">{words('ownerAnswer')}</th>
              <th scope="col">TTL</th>
            </tr>
          </thead>
          <tbody>
            {answers.map((answer) => (
              <AnswerRow key={answer.resolver} answer={answer} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Count({ comparison: { agreeing, counted } }: { comparison: Comparison }) {
  const words = useWords();
  return counted > 0 ? <span class="quiet count">{words('ownerAgree', String(agreeing), String(counted))}</span> : null;
}

function AnswerRow({ answer: { resolver, outcome, values, alias, ttlS, filters } }: { answer: ResolverAnswer }) {
  const words = useWords();
  const { locale } = useTranslation();
  return (
    <tr>
      <th scope="row">
        {resolver}
        {filters && <small>{words('ownerFilters')}</small>}
      </th>
      <td dir={outcome === 'found' ? 'ltr' : undefined}>
        {outcome === 'found' ? values.map((value) => <code key={value}>{value}</code>) : <span class="quiet">{words(OUTCOME_WORDS[outcome])}</span>}
        {alias !== '' && <small>{`→ ${alias}`}</small>}
      </td>
      <td class="ttl">{ttlS === undefined ? '' : formatSeconds(ttlS, locale)}</td>
    </tr>
  );
}
