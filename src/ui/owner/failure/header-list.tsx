import { explainHeaders } from '../../../owner/headers/explain-headers.ts';
import type { HeaderUse } from '../../../owner/headers/header-note.ts';
import type { MessageKey } from '../../../view/text.ts';
import type { ResponseFacts } from '../../../watch/response-facts.ts';
import { useWords } from '../../translation.ts';

const USES: Readonly<Record<HeaderUse, MessageKey>> = {
  why: 'ownerUseWhy',
  who: 'ownerUseWho',
  id: 'ownerUseId',
  cache: 'ownerUseCache',
  when: 'ownerUseWhen',
  body: 'ownerUseBody',
};

/** Every header of the answer that Rebound has kept, explained in place. */
export function HeaderList({ headers }: { headers: ResponseFacts['headers'] }) {
  const words = useWords();
  return (
    <section class="card">
      <h2>{words('ownerHeaders')}</h2>
      <p class="quiet">{words(headers.length === 0 ? 'ownerHeadersNone' : 'ownerHeadersDetail')}</p>
      <dl class="headers">
        {explainHeaders(headers).map(({ name, value, note }, index) => (
          <div key={`${index} ${name}`}>
            <dt dir="ltr">
              <code>
                <b>{name}</b>: {value}
              </code>
            </dt>
            <dd>
              {note && <span class="pill">{words(USES[note.use])}</span>} {words(note?.says ?? 'ownerHeaderOther')}{' '}
              {note?.source !== undefined && (
                <a href={note.source} target="_blank" rel="noreferrer">
                  {words('ownerSource')}
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
