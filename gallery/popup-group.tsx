import '../src/ui/popup/popup.css';
import '../src/ui/check/check.css';
import '../src/ui/guide/guide.css';
import type { ComponentChild } from 'preact';
import { CheckPanel } from '../src/ui/check/check-panel.tsx';
import { FixedBy } from '../src/ui/guide/fixed-by.tsx';
import { Timeline } from '../src/ui/parts/timeline.tsx';
import { HowWeKnow } from '../src/ui/popup/how-we-know.tsx';
import { PageTroubleScreen } from '../src/ui/popup/page-trouble.tsx';
import { RecentIncidents } from '../src/ui/popup/recent-incidents.tsx';
import { Popup } from '../src/ui/popup/popup.tsx';
import { PopupFrame } from '../src/ui/popup/popup-frame.tsx';
import type { PopupView } from '../src/view/popup-view.ts';
import { waitView } from '../src/view/wait-view.ts';
import { aPage, anIncident, NOW } from '../test/fixtures/incidents.ts';
import type { Incident, WaitingPage } from '../src/incident/incident.ts';
import { CHECKS } from './checks.ts';
import { CHALLENGE, FAILING, HOSTILE, OWN_PROXY, REFUSED, SOFT } from './diagnoses.ts';
import { unfolded } from './unfolded.tsx';
import { GUIDES } from './guides.tsx';
import { EPISODES, HISTORY_NOW } from './episodes.ts';
import { forecastCard } from './forecast-group.tsx';
import type { Group } from './group.ts';

const nothing = () => undefined;

interface Parts {
  check?: ComponentChild;
  diagnosis?: ComponentChild;
  trouble?: ComponentChild;
  guide?: ComponentChild;
  forecast?: ComponentChild;
  fix?: ComponentChild;
  recent?: ComponentChild;
}

function popup(view: PopupView, { check, diagnosis, guide, forecast, fix, trouble, recent }: Parts = {}) {
  return (
    <PopupFrame view={view} onHistory={nothing} onSettings={nothing}>
      <Popup
        view={view}
        remark={undefined}
        check={check}
        diagnosis={diagnosis}
        guide={guide}
        forecast={forecast}
        timeline={timelineOf(view)}
        fix={fix}
        trouble={trouble}
        isTroubled={trouble !== undefined}
        recent={recent}
        tools={undefined}
        addressCheck={undefined}
        onCheck={nothing}
        onAskAddress={nothing}
        onCommand={nothing}
        onNeverHere={nothing}
        onAllowHere={nothing}
        onTurnOn={nothing}
        onAllowAccess={nothing}
      />
    </PopupFrame>
  );
}

function timelineOf(view: PopupView) {
  if (view.kind === 'waiting') return <Timeline events={view.timeline} />;
  return view.kind === 'healthy' && view.recovered && <Timeline events={view.recovered.timeline} />;
}

function waiting(incident: Partial<Incident> = {}, page: Partial<WaitingPage> = {}): PopupView {
  const whole = anIncident(incident);
  const { key, since, attempts, timeline } = whole;
  return { kind: 'waiting', key, wait: waitView(whole, aPage(page)), since, attempts, timeline };
}

const checked = (name: keyof typeof CHECKS) => {
  const check = CHECKS[name];
  return check && <CheckPanel check={check} onConsent={nothing} onDismiss={nothing} />;
};

/** The popup in every state. */
export const popupGroup: Group = {
  frame: (
    <PopupFrame view={undefined} onHistory={nothing} onSettings={nothing}>
      {undefined}
    </PopupFrame>
  ),
  waiting: popup(waiting(), { guide: GUIDES['fresh'] }),
  'waiting-and-foretold': popup(waiting(), { guide: GUIDES['fresh'], forecast: forecastCard(5) }),
  'waiting-and-diagnosed': popup(waiting({ diagnosis: REFUSED }), { diagnosis: unfolded(<HowWeKnow diagnosis={REFUSED} />) }),
  'own-proxy': popup(waiting({ diagnosis: OWN_PROXY }), { diagnosis: unfolded(<HowWeKnow diagnosis={OWN_PROXY} />) }),
  'hostile-marks': popup(waiting({ diagnosis: HOSTILE }), { diagnosis: unfolded(<HowWeKnow diagnosis={HOSTILE} />) }),
  challenge: popup(waiting({ diagnosis: CHALLENGE, phase: { name: 'stopped', at: NOW, by: 'challenge' } })),
  'waiting-and-asked': popup(waiting(), { check: checked('asking') }),
  'waiting-and-checked': popup(waiting(), { check: checked('down'), guide: GUIDES['down'] }),
  form: popup(waiting({ phase: { name: 'needs-you', at: NOW, siteAnswers: true } }, { method: 'POST' })),
  stopped: popup(waiting({ phase: { name: 'stopped', at: NOW, by: 'person' } })),
  healthy: popup({ kind: 'healthy', host: 'shop.example.com' }),
  'healthy-but-not-always': popup(
    { kind: 'healthy', host: 'shop.example.com' },
    { recent: <RecentIncidents episodes={EPISODES.slice(0, 3)} now={HISTORY_NOW} onAll={nothing} /> },
  ),
  'soft-error': popup({ kind: 'healthy', host: 'shop.example.com' }, { trouble: unfolded(<PageTroubleScreen host="shop.example.com" trouble={SOFT} />) }),
  'failing-requests': popup({ kind: 'healthy', host: 'shop.example.com' }, { trouble: <PageTroubleScreen host="shop.example.com" trouble={FAILING} /> }),
  recovered: popup(
    { kind: 'healthy', host: 'shop.example.com', recovered: { since: NOW, at: NOW + 40_000, timeline: anIncident().timeline, fixedBy: 'clear-cache' } },
    { fix: <FixedBy step="clear-cache" /> },
  ),
  never: popup({ kind: 'never', host: 'shop.example.com', isLocked: false }),
  'never-by-policy': popup({ kind: 'never', host: 'shop.example.com', isLocked: true }),
  'no-access': popup({ kind: 'no-access', host: 'shop.example.com' }),
  off: popup({ kind: 'off', isLocked: false }),
};
