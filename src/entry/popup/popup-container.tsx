import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { PageMessage } from '../../messages/contract.ts';
import {
  hasAccessTo,
  onStoredChange,
  openOptions,
  readStored,
  requestAccess,
  subjectTab,
  tellBackground,
} from '../../platform/page-link.ts';
import { usableSettings } from '../../store/settings-store.ts';
import { Popup } from '../../ui/popup/popup.tsx';
import { popupView, settingsRemark, type PopupFacts } from '../../view/popup-view.ts';

/** Connects the popup to storage, tab and background. */
export function PopupContainer() {
  const facts = usePopupFacts();
  const [failed, setFailed] = useState(false);
  if (!facts) return null;
  const send = (message: PageMessage) => {
    setFailed(false);
    tellBackground(message).catch(() => setFailed(true));
  };
  return (
    <Popup
      view={popupView(facts)}
      remark={failed ? 'commandFailed' : settingsRemark(facts.settings)}
      onCommand={(command) => {
        if (facts.tabId !== undefined) send({ type: 'command', command, tabId: facts.tabId });
      }}
      onNeverHere={(host) => send({ type: 'never-here', host })}
      onAllowHere={(host) => send({ type: 'allow-here', host })}
      onTurnOn={() => send({ type: 'save-settings', settings: { ...usableSettings(facts.settings), enabled: true } })}
      onAllowAccess={() => void requestAccess().catch(() => setFailed(true))}
      onSettings={() => void openOptions()}
    />
  );
}

/** Everything the popup shows, read anew whenever something stored or granted changes. */
function usePopupFacts(): PopupFacts | undefined {
  const [facts, setFacts] = useState<PopupFacts>();
  const refresh = useCallback(() => {
    void readFacts().then(setFacts);
  }, []);
  // Not useEffect, which waits for a frame: there are none in a window that is covered.
  useLayoutEffect(() => {
    refresh();
    onStoredChange(refresh);
  }, [refresh]);
  return facts;
}

async function readFacts(): Promise<PopupFacts> {
  const [tab, stored] = await Promise.all([subjectTab(), readStored()]);
  return { ...tab, ...stored, hasAccess: await hasAccessTo(tab.url) };
}
