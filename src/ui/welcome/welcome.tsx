import type { ComponentChild } from 'preact';
import type { MessageKey } from '../../view/text.ts';
import { Logo } from '../parts/logo.tsx';
import { useWords } from '../translation.ts';
import { PictureOfFailure, PictureOfReturn, PictureOfWaiting } from './pictures.tsx';
import { TryIt } from './try-it.tsx';

const STEPS: ReadonlyArray<{ picture: ComponentChild; title: MessageKey; detail: MessageKey }> = [
  { picture: <PictureOfFailure />, title: 'welcomeFails', detail: 'welcomeFailsDetail' },
  { picture: <PictureOfWaiting />, title: 'welcomeWaits', detail: 'welcomeWaitsDetail' },
  { picture: <PictureOfReturn />, title: 'welcomeReturns', detail: 'welcomeReturnsDetail' },
];

const REASONS: ReadonlyArray<{ what: MessageKey; why: MessageKey }> = [
  { what: 'welcomeAskSites', why: 'welcomeAskSitesWhy' },
  { what: 'welcomeAskNotices', why: 'welcomeAskNoticesWhy' },
  { what: 'welcomeAskRest', why: 'welcomeAskRestWhy' },
];

const NEVER: readonly MessageKey[] = ['welcomeNeverForm', 'welcomeNeverTell', 'welcomeNeverCollect'];

interface WelcomeProps {
  /** Whether the browser lets Rebound look at sites; Firefox leaves that to the person. */
  hasAccess: boolean;
  /** Whether the toolbar shows Rebound's button. */
  isInToolbar: boolean;
  onAllowAccess(): void;
  onSettings(): void;
}

/** What Rebound does, shown once after it was installed. From plain values. */
export function Welcome({ hasAccess, isInToolbar, onAllowAccess, onSettings }: WelcomeProps) {
  const words = useWords();
  return (
    <main>
      <header>
        <p class="brand">
          <Logo />
          {words('extensionName')}
        </p>
        <h1>{words('welcomeTitle')}</h1>
        {hasAccess && <p class="lead">{words('welcomeReady')}</p>}
      </header>
      {!hasAccess && <AccessCard onAllow={onAllowAccess} />}
      <Steps />
      <TryIt />
      <Promises />
      <footer>
        {!isInToolbar && <p class="pin">{words('welcomePin')}</p>}
        <p>{words('welcomeAgain')}</p>
        <button type="button" onClick={onSettings}>
          {words('buttonSettings')}
        </button>
      </footer>
    </main>
  );
}

function AccessCard({ onAllow }: { onAllow(): void }) {
  const words = useWords();
  return (
    <section class="access">
      <div>
        <h2>{words('welcomeNoAccess')}</h2>
        <p>{words('welcomeNoAccessDetail')}</p>
      </div>
      <button type="button" class="primary" onClick={onAllow}>
        {words('welcomeAllow')}
      </button>
    </section>
  );
}

function Steps() {
  const words = useWords();
  return (
    <ol class="steps">
      {STEPS.map(({ picture, title, detail }) => (
        <li key={title}>
          {picture}
          <h2>{words(title)}</h2>
          <p>{words(detail)}</p>
        </li>
      ))}
    </ol>
  );
}

function Promises() {
  const words = useWords();
  return (
    <div class="promises">
      <section>
        <h2>{words('welcomeNever')}</h2>
        <ul>
          {NEVER.map((promise) => (
            <li key={promise}>{words(promise)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words('welcomeAsks')}</h2>
        <dl>
          {REASONS.map(({ what, why }) => (
            <div key={what}>
              <dt>{words(what)}</dt>
              <dd>{words(why)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
