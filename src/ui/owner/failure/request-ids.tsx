import { requestIds } from '../../../owner/headers/explain-headers.ts';
import type { ResponseFacts } from '../../../watch/response-facts.ts';
import { useWords } from '../../translation.ts';
import { Copyable } from '../bench/copyable.tsx';

interface RequestIdsProps {
  headers: ResponseFacts['headers'];
  onCopy(text: string): Promise<void>;
}

/** What to search for in the logs. */
export function RequestIds({ headers, onCopy }: RequestIdsProps) {
  const words = useWords();
  const ids = requestIds(headers);
  if (ids.length === 0) return null;
  return (
    <section class="card">
      <h2>{words('ownerIds')}</h2>
      <p class="quiet">{words('ownerIdsDetail')}</p>
      {ids.map(({ name, value }, index) => (
        <div key={`${index} ${name}`} class="named-code">
          <h3 dir="ltr">{name}</h3>
          <Copyable text={value} label={name} onCopy={onCopy} />
        </div>
      ))}
    </section>
  );
}
