import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { detectorLinks } from '../../guide/detector-links.ts';
import type { StepId } from '../../guide/guide.ts';
import type { GuideView } from '../../view/guide-view.ts';
import type { MessageKey } from '../../view/text.ts';
import { useWords } from '../translation.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { DnsHelp } from './dns-help.tsx';
import type { GuideActions } from './guide.tsx';
import { QrCode } from './qr-code.tsx';
import { RouterHelp } from './router-help.tsx';
import { useFocus } from './use-focus.ts';

export interface StepBodyProps {
  id: StepId;
  view: GuideView;
  /** The person has just tried this step: the keyboard stays with it. */
  isPressed: boolean;
  actions: GuideActions;
  report: string;
}

/** What there is to press in a step, or to read. */
export function StepBody({ id, view, isPressed, actions, report }: StepBodyProps) {
  const words = useWords();
  const { testing } = view;
  if (testing?.step === id && id !== 'restart-router') return <Testing isPressed={isPressed} />;
  const test = (label: MessageKey) => <Primary label={label} isOff={testing !== undefined} onPress={() => actions.onTest(id)} />;
  switch (id) {
    case 'wait':
      return null;
    case 'is-it-just-me':
      return <Primary label="buttonIsItMe" onPress={actions.onCheck} />;
    case 'reload':
      return test('stepReloadButton');
    case 'clear-cache':
      return test('stepClearCacheButton');
    case 'clear-data':
      return <ClearData view={view} actions={actions} />;
    case 'private-window':
      return (
        <Elsewhere id={id} actions={actions}>
          <Primary label="stepPrivateButton" onPress={actions.onOpenPrivate} />
        </Elsewhere>
      );
    case 'vpn-or-proxy':
      return (
        <>
          <p>{words('stepVpnHow')}</p>
          {test('guideDoneTest')}
        </>
      );
    case 'other-browser':
      return (
        <Elsewhere id={id} actions={actions}>
          <CopyButton label="guideCopyLink" text={view.url} onCopy={actions.onCopy} />
        </Elsewhere>
      );
    case 'other-device':
      return (
        <Elsewhere id={id} actions={actions}>
          <QrCode text={view.url} />
        </Elsewhere>
      );
    case 'restart-router':
      return <RouterHelp startedAt={testing?.step === id ? testing.startedAt : undefined} onStart={() => actions.onTest(id)} />;
    case 'dns':
      return (
        <>
          <DnsHelp onCopy={actions.onCopy} />
          {test('guideDoneTest')}
        </>
      );
    case 'down-detectors':
      return <Links links={detectorLinks(view.host)} />;
    case 'archive':
      return <Links links={[{ name: words('linkArchive'), url: archiveAddress(view.url) }]} />;
    case 'contact-site':
      return <CopyButton label="stepContactButton" text={report} onCopy={actions.onCopy} />;
    case 'let-go':
      return <Primary label="stepLetGoButton" onPress={actions.onClose} />;
  }
}

/** Without the query, which may tell more than the page's place. */
function archiveAddress(url: string): string {
  const { origin, pathname } = new URL(url);
  return `https://web.archive.org/web/2/${origin}${pathname}`;
}

function Testing({ isPressed }: { isPressed: boolean }) {
  const words = useWords();
  const part = useFocus<HTMLDivElement>(isPressed);
  return (
    <div ref={part} class="testing" role="status" tabIndex={-1}>
      <p>{words('guideTesting')}</p>
      <progress aria-hidden="true" />
    </div>
  );
}

interface PrimaryProps {
  label: MessageKey;
  isOff?: boolean;
  onPress(): void;
}

function Primary({ label, isOff = false, onPress }: PrimaryProps) {
  const words = useWords();
  return (
    <button type="button" class="primary" disabled={isOff} onClick={onPress}>
      {words(label)}
    </button>
  );
}

/** A look at the page somewhere else, and what the person has seen there. */
function Elsewhere({ id, actions, children }: Pick<StepBodyProps, 'id' | 'actions'> & { children: ComponentChildren }) {
  const words = useWords();
  return (
    <>
      {children}
      <div class="buttons">
        <button type="button" onClick={() => actions.onSeenElsewhere(id, 'works-there')}>
          {words('guideWorksThere')}
        </button>
        <button type="button" onClick={() => actions.onSeenElsewhere(id, 'fails-there')}>
          {words('guideFailsThere')}
        </button>
      </div>
    </>
  );
}

/** Asks before anything is lost. */
function ClearData({ view, actions }: Pick<StepBodyProps, 'view' | 'actions'>) {
  const words = useWords();
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking) return <Primary label="stepClearDataButton" isOff={view.testing !== undefined} onPress={() => setIsAsking(true)} />;
  return (
    <div class="confirm" role="alert">
      <p>{words('stepClearDataAsk', view.host)}</p>
      <div class="buttons">
        <button type="button" class="danger" onClick={() => actions.onTest('clear-data')}>
          {words('guideConfirm')}
        </button>
        <button type="button" onClick={() => setIsAsking(false)}>
          {words('guideCancel')}
        </button>
      </div>
    </div>
  );
}

function Links({ links }: { links: ReadonlyArray<{ name: string; url: string }> }) {
  return (
    <ul class="links">
      {links.map(({ name, url }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noreferrer noopener">
            <bdi>{name}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
