import type { ComponentChildren } from 'preact';
import type { TabCommand } from '../../decide/input.ts';
import type { PopupView } from '../../view/popup-view.ts';
import type { MessageKey } from '../../view/text.ts';
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
}

/** All that stands in the popup's frame, from plain values. */
export function Popup({ view, remark, check, diagnosis, guide, forecast, timeline, fix, trouble, isTroubled, recent, tools, addressCheck, onCheck, onAskAddress, onCommand, ...actions }: PopupProps) {
  const words = useWords();
  const { translate } = useTranslation();
  return (
    <>
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
    </>
  );
}
