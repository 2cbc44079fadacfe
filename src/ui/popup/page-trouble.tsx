import type { PageTrouble } from '../../diagnose/page-trouble.ts';
import { chainBrokenAt } from '../../view/chain.ts';
import { nameStatus } from '../../view/explain-status.ts';
import { ChainPicture } from '../parts/chain-picture.tsx';
import { useCount, useWords } from '../translation.ts';
import { HowWeKnow } from './how-we-know.tsx';

interface PageTroubleProps {
  host: string;
  trouble: PageTrouble;
}

/** A page that the site calls a success, and what is wrong with it all the same. Nothing is tried by itself. */
export function PageTroubleScreen({ host, trouble: { soft, failing } }: PageTroubleProps) {
  const words = useWords();
  const count = useCount();
  return (
    <>
      <div class="resting">
        <span class="sign closed" aria-hidden="true">
          !
        </span>
        <h1>{words(soft ? 'softTitle' : 'apiTitle')}</h1>
        <p class="host" title={host}>
          {host}
        </p>
        {soft && <p class="explanation">{words('softDetail', soft.says)}</p>}
        {failing.map((each) => (
          <p key={each.host} class="explanation">
            {count('apiFails', each.count, each.host, nameStatus(each.status))}
          </p>
        ))}
        {failing.length > 0 && !soft && <p class="explanation">{words('apiDetail')}</p>}
      </div>
      {soft && <ChainPicture chain={chainBrokenAt(soft.diagnosis.hop)} />}
      {soft && <HowWeKnow diagnosis={soft.diagnosis} />}
    </>
  );
}
