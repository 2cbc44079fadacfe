import type { ComponentChildren } from 'preact';
import type { TabCommand } from '../../decide/input.ts';
import type { PopupView } from '../../view/popup-view.ts';
import type { MessageKey } from '../../view/text.ts';
import { Logo } from '../parts/logo.tsx';
import { useTranslation, useWords } from '../translation.ts';
import { RestingScreen, type RestingActions } from './resting-screen.tsx';
import { WaitingScreen } from './waiting-screen.tsx';

interface PopupProps extends RestingActions {
  view: PopupView;
  /** A remark about the settings, or about a command that failed. */
  remark: MessageKey | undefined;
  /** "Is it just me?", once it has been asked; in its place stands the button that asks. */
  check: ComponentChildren;
  /** How the failure is known, once it is. */
  diagnosis: ComponentChildren;
  guide: ComponentChildren;
  /** How long it might take. */
  forecast: ComponentChildren;
  /** What happened so far, where anything did. */
  timeline: ComponentChildren;
  /** The step of the guide that has just brought this site back, where one did. */
  fix: ComponentChildren;
  /** What is wrong with a page that has loaded, once anything is found; then it stands in the place of “nothing is wrong”. */
  trouble: ComponentChildren;
  isTroubled: boolean;
  /** What happened to this site before, where anything did. */
  recent: ComponentChildren;
  /** What helps on a page that looks wrong without having failed. */
  tools: ComponentChildren;
  /** The form for any address, once it is asked for. */
  addressCheck: ComponentChildren;
  onCheck(): void;
  onAskAddress(): void;
  onCommand(command: TabCommand): void;
  onHistory(): void;
  onSettings(): void;
}

/** The whole popup, from plain values. */
export function Popup({ view, remark, check, diagnosis, guide, forecast, timeline, fix, trouble, isTroubled, recent, tools, addressCheck, onCheck, onAskAddress, onCommand, onHistory, onSettings, ...actions }: PopupProps) {
  const words = useWords();
  const { translate } = useTranslation();
  return (
    <main data-phase={view.kind === 'waiting' ? view.wait.state : view.kind}>
      <header>
        <Logo />
        <span class="name">{words('extensionName')}</span>
        <IconButton label={words('historyTitle')} onPress={onHistory}>
          <circle cx="12" cy="12" r="8" />
          <path d="M12 7.5V12l3 2" stroke-linecap="round" />
        </IconButton>
        <IconButton label={words('buttonSettings')} onPress={onSettings}>
          <path d="M4 7h10M18 7h2M4 17h2M10 17h10" stroke-linecap="round" />
          <circle cx="16" cy="7" r="2.2" />
          <circle cx="8" cy="17" r="2.2" />
        </IconButton>
      </header>
      <p class="live" role="status">
        {view.kind === 'waiting' ? translate(view.wait.headline) : ''}
      </p>
      {remark !== undefined && <p class="remark">{words(remark)}</p>}
      {view.kind === 'waiting' ? (
        <WaitingScreen view={view} check={check} diagnosis={diagnosis} guide={guide} forecast={forecast} timeline={timeline} onCheck={onCheck} onCommand={onCommand} onNeverHere={actions.onNeverHere} />
      ) : (
        <>
          <RestingScreen view={view} fix={fix} timeline={timeline} trouble={trouble} isTroubled={isTroubled} recent={recent} tools={tools} {...actions} />
          {addressCheck || (
            <button type="button" class="link ask-address" onClick={onAskAddress}>
              {words('checkAddressTitle')}
            </button>
          )}
        </>
      )}
    </main>
  );
}

function IconButton({ label, onPress, children }: { label: string; onPress(): void; children: ComponentChildren }) {
  return (
    <button type="button" class="icon" aria-label={label} title={label} onClick={onPress}>
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.8">
        {children}
      </svg>
    </button>
  );
}
