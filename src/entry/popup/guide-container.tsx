import { useLayoutEffect, useState } from 'preact/hooks';
import type { Check } from '../../check/check.ts';
import type { StepId } from '../../guide/guide.ts';
import { reportText } from '../../guide/report.ts';
import type { Incident, WaitingPage } from '../../incident/incident.ts';
import { readCheck } from '../../platform/check-link.ts';
import { fixFor, isFirefox, mayClearSites, openOwner, openPrivateWindow } from '../../platform/guide-link.ts';
import { onStoredChange, tellBackground } from '../../platform/page-link.ts';
import { Guide } from '../../ui/guide/guide.tsx';
import type { MessageKey } from '../../view/text.ts';
import { guideView } from '../../view/guide-view.ts';
import { useWords } from '../../ui/translation.ts';

interface GuideContainerProps {
  incident: Incident;
  page: WaitingPage;
}

const NEEDS_CLEARING: ReadonlySet<StepId> = new Set<StepId>(['clear-cache', 'clear-data']);

/** Connects the guide to storage, browser and background. */
export function GuideContainer({ incident, page }: GuideContainerProps) {
  const words = useWords();
  const { check, fixedBefore } = useStored(incident);
  const [fault, setFault] = useState<MessageKey>();
  const { tabId } = page;
  const send = (step: StepId, doing: 'test' | 'works-there' | 'fails-there' | 'again') => {
    setFault(undefined);
    tellBackground({ type: 'guide-step', tabId, step, doing }).catch(() => setFault('commandFailed'));
  };
  // Asked for straight from the click: browsers show their question only then.
  const test = async (step: StepId) => {
    if (NEEDS_CLEARING.has(step) && !(await mayClearSites())) setFault('guideNeedsPermission');
    else send(step, 'test');
  };
  const now = Date.now();
  const view = guideView({ incident, page, check, browser: isFirefox() ? 'firefox' : 'chromium', isOnline: navigator.onLine, fixedBefore, now });
  return (
    <>
      {fault && <p class="remark">{words(fault)}</p>}
      <Guide
        view={view}
        report={reportText(incident, page, check, now, Intl.DateTimeFormat().resolvedOptions().timeZone)}
        actions={{
          onTest: (step) => void test(step),
          onSeenElsewhere: send,
          onAgain: (step) => send(step, 'again'),
          onCheck: () => void tellBackground({ type: 'check-tab', tabId, consent: 'ask' }),
          onOpenPrivate: () => void openPrivateWindow(page.url).catch(() => setFault('stepPrivateByHand')),
          onCopy: (text) => navigator.clipboard.writeText(text),
          onClose: () => window.close(),
          onOwner: () => void openOwner(tabId),
        }}
      />
    </>
  );
}

interface StoredParts {
  check: Check | undefined;
  fixedBefore: StepId | undefined;
}

function useStored({ key, origin }: Incident): StoredParts {
  const [stored, setStored] = useState<StoredParts>({ check: undefined, fixedBefore: undefined });
  useLayoutEffect(() => {
    const refresh = () => {
      void Promise.all([readCheck(key), fixFor(new URL(origin).host)]).then(([check, fixedBefore]) => setStored({ check, fixedBefore }));
    };
    refresh();
    return onStoredChange(refresh);
  }, [key, origin]);
  return stored;
}
