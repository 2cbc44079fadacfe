import type { Ref } from 'preact';
import { DEMO_ADDRESS, DEMO_STATUS } from '../../view/demo-story.ts';
import { nameStatus } from '../../view/explain-status.ts';
import { useWords } from '../translation.ts';

const SERVER_NAME = 'nginx';

interface DemoPageProps {
  shows: 'error' | 'content';
  /** The empty part in which the banner is to stand. */
  banner: Ref<HTMLDivElement>;
}

/** A small browser window with a web page in it, as plain as servers send them. */
export function DemoPage({ shows, banner }: DemoPageProps) {
  const words = useWords();
  return (
    <div class="browser" role="group" aria-label={words('demoFrame')}>
      <p class="address-bar">
        <span class="dots" aria-hidden="true" />
        <span class="address" dir="ltr">
          {DEMO_ADDRESS}
        </span>
      </p>
      <div class="document">
        <div ref={banner} />
        {shows === 'error' ? (
          <div class="server-error" dir="ltr">
            <p>{nameStatus(DEMO_STATUS)}</p>
            <hr />
            <small>{SERVER_NAME}</small>
          </div>
        ) : (
          <div class="shop">
            <p>{words('demoBasket')}</p>
            <ul aria-hidden="true">
              <li />
              <li />
              <li />
            </ul>
          </div>
        )}
      </div>
    </div>
  );
}
