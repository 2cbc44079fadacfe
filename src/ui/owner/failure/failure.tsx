import { ownerCauseText } from '../../../owner/cause-words.ts';
import type { FailingAnswer } from '../../../owner/failing-answer.ts';
import { confidenceText, gatewayText, markText } from '../../../view/diagnosis-words.ts';
import { ChainPicture } from '../../parts/chain-picture.tsx';
import { useTranslation, useWords } from '../../translation.ts';
import { HeaderList } from './header-list.tsx';
import { RequestIds } from './request-ids.tsx';

export interface FailureProps {
  failure: FailingAnswer | undefined;
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

function Summary({ failure }: { failure: FailingAnswer }) {
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
