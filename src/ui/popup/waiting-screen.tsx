import type { ComponentChildren } from 'preact';
import type { TabCommand } from '../../decide/input.ts';
import type { PopupView } from '../../view/popup-view.ts';
import type { MessageKey } from '../../view/text.ts';
import { formatLength } from '../../view/time-left.ts';
import type { WaitState } from '../../view/wait-view.ts';
import { ChainPicture } from '../parts/chain-picture.tsx';
import { CountdownLine } from '../parts/countdown-line.tsx';
import { useNow } from '../parts/use-now.ts';
import { useCount, useTranslation, useWords } from '../translation.ts';

const STATE_WORDS: Readonly<Record<WaitState, MessageKey>> = {
  waiting: 'stateWaiting',
  probing: 'stateProbing',
  offline: 'stateOffline',
  back: 'stateBack',
  stopped: 'stateStopped',
  'needs-you': 'stateNeedsYou',
  'gave-up': 'stateGaveUp',
};

interface WaitingScreenProps {
  view: Extract<PopupView, { kind: 'waiting' }>;
  check: ComponentChildren;
  diagnosis: ComponentChildren;
  guide: ComponentChildren;
  forecast: ComponentChildren;
  timeline: ComponentChildren;
  onCheck(): void;
  onCommand(command: TabCommand): void;
  onNeverHere(host: string): void;
}

/** A page that waits: what happened, what Rebound does, what the person can do. */
export function WaitingScreen({ view, check, diagnosis, guide, forecast, timeline, onCheck, onCommand, onNeverHere }: WaitingScreenProps) {
  const { wait, since, attempts } = view;
  const { translate } = useTranslation();
  const words = useWords();
  return (
    <>
      <p class="site">
        <span class={`state ${wait.state}`}>{words(STATE_WORDS[wait.state])}</span>
        <span class="host" title={wait.host}>
          {wait.host}
        </span>
      </p>
      <h1>{translate(wait.headline)}</h1>
      <p class="explanation">
        {translate(wait.explanation)} {wait.comfort && translate(wait.comfort)} <bdi class="code">{wait.statusName}</bdi>
      </p>
      {/* The map says more. */}
      {!check && <ChainPicture chain={wait.chain} />}
      {/* Its place is kept: it comes a moment later, and nothing that can be pressed may move then. */}
      <div class="how-place">{diagnosis}</div>
      <CountdownLine view={wait} />
      <div class="buttons">
        {wait.buttons.map(({ command, label }, index) => (
          <button key={command} type="button" class={index === 0 ? 'primary' : ''} onClick={() => onCommand(command)}>
            {words(label)}
          </button>
        ))}
        {!check && (
          <button type="button" onClick={onCheck}>
            {words('buttonIsItMe')}
          </button>
        )}
      </div>
      {check}
      {wait.buttons.some(({ command }) => command === 'open-plainly') && <p class="hint">{words('openPlainlyHint')}</p>}
      {guide}
      <Tally attempts={attempts} since={since} />
      {timeline}
      {forecast}
      <footer>
        <button type="button" class="link" onClick={() => onNeverHere(wait.host)}>
          {words('buttonNeverHere')}
        </button>
      </footer>
    </>
  );
}

function Tally({ attempts, since }: { attempts: number; since: number }) {
  const words = useWords();
  const count = useCount();
  const { locale } = useTranslation();
  // Any moment ahead keeps the clock going.
  const now = useNow(Number.MAX_SAFE_INTEGER);
  return (
    <p class="tally">
      <span>{count('popupTries', attempts)}</span>
      <span>{words('popupAway', formatLength(now - since, locale))}</span>
    </p>
  );
}
