import type { Diagnosis } from '../../../diagnose/diagnosis.ts';
import type { EpochMs } from '../../../lib/time.ts';
import { ownerCauseText } from '../../../owner/cause-words.ts';
import { confidenceText, gatewayText, markText } from '../../../view/diagnosis-words.ts';
import type { Hop } from '../../../view/chain.ts';
import type { ResponseFacts } from '../../../watch/response-facts.ts';
import { ChainPicture } from '../../parts/chain-picture.tsx';
import { useTranslation, useWords } from '../../translation.ts';
import { HeaderList } from './header-list.tsx';
import { RequestIds } from './request-ids.tsx';

/** A failing answer, as far as it is known. */
export interface ShownFailure {
  url: string;
  status: number;
  at: EpochMs;
  headers: ResponseFacts['headers'];
  chain: readonly Hop[];
  diagnosis: Diagnosis;
}

export interface FailureProps {
  failure: ShownFailure | undefined;
  onCopy(text: string): Promise<void>;
}

/** What the failing answer itself tells who runs the site. */
export function FailureSection({ failure, onCopy }: FailureProps) {
  const words = useWords();
  if (!failure) {
    return (
      <div class="stack">
        <section class="card nothing-yet">
          <h2>{words('ownerFailureNone')}</h2>
          <p class="quiet">{words('ownerFailureNoneDetail')}</p>
        </section>
      </div>
    );
  }
  return (
    <div class="stack">
      <Summary failure={failure} />
      <RequestIds headers={failure.headers} onCopy={onCopy} />
      <HeaderList headers={failure.headers} />
    </div>
  );
}

function Summary({ failure }: { failure: ShownFailure }) {
  const words = useWords();
  const { translate, locale } = useTranslation();
  const { url, status, at, chain, diagnosis } = failure;
  return (
    <section class="card failure">
      <h2>{`HTTP ${status}`}</h2>
      <p class="address" dir="ltr">
        {url}
      </p>
      <p class="quiet">{new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' }).format(at)}</p>
      <ChainPicture chain={chain} />
      <p class="cause">{translate(ownerCauseText(diagnosis))}</p>
      <p>
        {translate(gatewayText(diagnosis))} <span class="quiet">{translate(confidenceText(diagnosis))}</span>
      </p>
      {diagnosis.marks.length > 0 && (
        <details>
          <summary>{words('ownerFailureMarks')}</summary>
          <ul class="plain">
            {diagnosis.marks.map((mark) => (
              <li key={`${mark.kind} ${mark.found}`}>{translate(markText(mark))}</li>
            ))}
          </ul>
        </details>
      )}
      {diagnosis.statusPage !== undefined && (
        <a href={diagnosis.statusPage} target="_blank" rel="noreferrer">
          {words('ownerStatusPage', diagnosis.gatewayName)}
        </a>
      )}
    </section>
  );
}
