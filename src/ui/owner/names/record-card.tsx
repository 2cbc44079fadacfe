import type { Comparison, Excuse } from '../../../owner/dns/compare-answers.ts';
import type { ResolverAnswer } from '../../../owner/dns/resolver-answer.ts';
import type { MessageKey } from '../../../view/text.ts';
import { useTranslation, useWords } from '../../translation.ts';
import { formatSeconds } from '../bench/format-seconds.ts';
import { TONE_MARKS } from '../bench/tone.ts';

const EXCUSES: Readonly<Record<Excuse, MessageKey>> = {
  'cdn-name': 'ownerExcuseCdn',
  'same-alias': 'ownerExcuseAlias',
  overlap: 'ownerExcuseOverlap',
  near: 'ownerExcuseNear',
};
const OUTCOMES: Readonly<Record<Exclude<ResolverAnswer['outcome'], 'found'>, MessageKey>> = {
  'no-record': 'ownerNoRecord',
  'no-such-name': 'ownerNoName',
  broken: 'ownerNameBroken',
  nothing: 'ownerNoReply',
};
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
        <Verdict comparison={comparison} />
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

function Verdict({ comparison }: { comparison: Comparison }) {
  const words = useWords();
  const { locale } = useTranslation();
  const { state, excuse, oldestTtlS, isShortLived } = comparison;
  if (state === 'same') return words('ownerNamesSame');
  if (excuse) return words(EXCUSES[excuse]);
  if (state === 'differ' && isShortLived) return words('ownerNamesShortLived');
  if (state === 'differ') return words('ownerNamesDiffer', oldestTtlS === undefined ? '?' : formatSeconds(oldestTtlS, locale));
  if (state === 'broken') return words('ownerNamesBroken');
  return words(state === 'nowhere' ? 'ownerNamesNowhere' : 'ownerNamesUnknown');
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
        {outcome === 'found' ? values.map((value) => <code key={value}>{value}</code>) : <span class="quiet">{words(OUTCOMES[outcome])}</span>}
        {alias !== '' && <small>{`→ ${alias}`}</small>}
      </td>
      <td class="ttl">{ttlS === undefined ? '' : formatSeconds(ttlS, locale)}</td>
    </tr>
  );
}
