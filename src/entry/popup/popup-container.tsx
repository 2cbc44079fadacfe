import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { Incident, Phase } from '../../incident/incident.ts';
import { originOf } from '../../lib/web-address.ts';
import type { PageMessage } from '../../messages/contract.ts';
import {
  hasAccessTo,
  onStoredChange,
  openHistory,
  openOptions,
  readStored,
  requestAccess,
  subjectTab,
  tellBackground,
} from '../../platform/page-link.ts';
import { usableSettings } from '../../store/settings-result.ts';
import { Popup } from '../../ui/popup/popup.tsx';
import { PopupFrame } from '../../ui/popup/popup-frame.tsx';
import { popupView, settingsRemark, type PopupFacts, type PopupView } from '../../view/popup-view.ts';
import { LazyPart } from '../lazy-part.tsx';

const loadTabCheck = () => import('./check-container.tsx').then((part) => part.TabCheck);
const loadDiagnosis = () => import('./diagnosis-container.tsx').then((part) => part.DiagnosisContainer);
const loadGuide = () => import('./guide-container.tsx').then((part) => part.GuideContainer);
const loadForecast = () => import('./forecast-container.tsx').then((part) => part.ForecastContainer);
const loadFix = () => import('../../ui/guide/fixed-by.tsx').then((part) => part.FixedBy);
const loadTrouble = () => import('./page-trouble-container.tsx').then((part) => part.PageTroubleContainer);
const loadTimeline = () => import('../../ui/parts/timeline.tsx').then((part) => part.Timeline);
const loadRecent = () => import('./recent-container.tsx').then((part) => part.RecentContainer);
const loadTools = () => import('./quick-tools.tsx').then((part) => part.QuickTools);
const loadAddressCheck = () => import('./check-container.tsx').then((part) => part.AddressCheck);

const AWAY: ReadonlySet<Phase['name']> = new Set(['waiting', 'probing', 'stopped', 'gave-up']);

/** The forecast is drawn from outages of sites: it knows nothing of a person's own proxy, or of a test of visitors. */
function isForetold({ phase, diagnosis }: Incident): boolean {
  return AWAY.has(phase.name) && diagnosis?.hop !== 'own-proxy' && diagnosis?.isChallenge !== true;
}

/** Connects the popup to storage, tab and background. */
export function PopupContainer() {
  const facts = usePopupFacts();
  const view = facts && popupView(facts);
  return (
    <PopupFrame view={view} onHistory={() => void openHistory()} onSettings={() => void openOptions()}>
      {view && <KnownPopup facts={facts} view={view} />}
    </PopupFrame>
  );
}

function KnownPopup({ facts, view }: { facts: StoredFacts; view: PopupView }) {
  const [failed, setFailed] = useState(false);
  const [troubledUrl, setTroubledUrl] = useState<string>();
  const [asksAddress, setAsksAddress] = useState(false);
  const { tabId, url, partition } = facts;
  const send = (message: PageMessage) => {
    setFailed(false);
    tellBackground(message).catch(() => setFailed(true));
  };
  const incident = view.kind === 'waiting' ? facts.incidents[view.key] : undefined;
  const page = incident?.pages.find((each) => each.tabId === tabId);
  const fixedBy = view.kind === 'healthy' ? view.recovered?.fixedBy : undefined;
  const origin = view.kind === 'healthy' ? originOf(facts.url ?? '') : '';
  const hasHistory = Array.isArray(facts.historySites) && facts.historySites.includes(origin);
  const events = view.kind === 'waiting' ? view.timeline : view.kind === 'healthy' ? view.recovered?.timeline : undefined;
  const toldSince = view.kind === 'healthy' ? view.recovered?.since : undefined;
  const isChecked = view.kind === 'waiting' && facts.checkKeys.includes(view.key);
  return (
    <Popup
      view={view}
      remark={failed ? 'commandFailed' : settingsRemark(facts.settings)}
      check={isChecked && tabId !== undefined && <LazyPart key={view.key} load={loadTabCheck} props={{ checkKey: view.key, tabId }} />}
      diagnosis={incident && page && <LazyPart key={`diagnosis ${incident.key}`} load={loadDiagnosis} props={{ incident, tabId: page.tabId }} />}
      guide={incident && page && <LazyPart key={`guide ${incident.key}`} load={loadGuide} props={{ incident, page }} />}
      forecast={incident && isForetold(incident) && <LazyPart key={`forecast ${incident.key}`} load={loadForecast} props={{ incident }} />}
      timeline={events && <LazyPart key={facts.url} load={loadTimeline} props={{ events }} />}
      fix={fixedBy && <LazyPart key={fixedBy} load={loadFix} props={{ step: fixedBy }} />}
      trouble={
        view.kind === 'healthy' && tabId !== undefined && (
          <LazyPart key={`trouble ${url}`} load={loadTrouble} props={{ tabId, host: view.host, onFound: () => setTroubledUrl(url) }} />
        )
      }
      isTroubled={url !== undefined && troubledUrl === url}
      recent={hasHistory && <LazyPart key={origin} load={loadRecent} props={{ origin, toldSince }} />}
      tools={origin !== '' && tabId !== undefined && <LazyPart key={`tools ${origin}`} load={loadTools} props={{ tabId, origin }} />}
      addressCheck={asksAddress && <LazyPart load={loadAddressCheck} props={{ isPrivate: partition === 'private' }} />}
      onCheck={() => {
        if (tabId !== undefined) send({ type: 'check-tab', tabId, consent: 'ask' });
      }}
      onAskAddress={() => setAsksAddress(true)}
      onCommand={(command) => {
        if (tabId !== undefined) send({ type: 'command', command, tabId });
      }}
      onNeverHere={(host) => send({ type: 'never-here', host })}
      onAllowHere={(host) => send({ type: 'allow-here', host })}
      onTurnOn={() => send({ type: 'save-settings', settings: { ...usableSettings(facts.settings), enabled: true } })}
      onAllowAccess={() => void requestAccess().catch(() => setFailed(true))}
    />
  );
}

interface StoredFacts extends PopupFacts {
  checkKeys: string[];
  historySites: unknown;
}

/** Everything the popup shows, read anew whenever something stored or granted changes. */
function usePopupFacts(): StoredFacts | undefined {
  const [facts, setFacts] = useState<StoredFacts>();
  const refresh = useCallback(() => {
    void readFacts().then(setFacts);
  }, []);
  // Not useEffect, which waits for a frame: there are none in a window that is covered.
  useLayoutEffect(() => {
    refresh();
    return onStoredChange(refresh);
  }, [refresh]);
  return facts;
}

async function readFacts(): Promise<StoredFacts> {
  // Access to all sites is the usual case, and need not wait for the tab's address.
  const [tab, stored, hasAll] = await Promise.all([subjectTab(), readStored(), hasAccessTo(undefined)]);
  return { ...tab, ...stored, hasAccess: hasAll || (await hasAccessTo(tab.url)) };
}
