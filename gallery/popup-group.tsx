import '../src/ui/popup/popup.css';
import '../src/ui/check/check.css';
import '../src/ui/guide/guide.css';
import type { ComponentChild } from 'preact';
import { CheckPanel } from '../src/ui/check/check-panel.tsx';
import { Popup } from '../src/ui/popup/popup.tsx';
import type { PopupView } from '../src/view/popup-view.ts';
import { waitView } from '../src/view/wait-view.ts';
import { aPage, anIncident, NOW } from '../test/fixtures/incidents.ts';
import type { Incident, WaitingPage } from '../src/incident/incident.ts';
import { CHECKS } from './checks.ts';
import { GUIDES } from './guides.tsx';
import type { Group } from './group.ts';

const nothing = () => undefined;

function popup(view: PopupView, check?: ComponentChild, guide?: ComponentChild) {
  return (
    <Popup
      view={view}
      remark={undefined}
      check={check}
      guide={guide}
      addressCheck={undefined}
      onCheck={nothing}
      onAskAddress={nothing}
      onCommand={nothing}
      onNeverHere={nothing}
      onAllowHere={nothing}
      onTurnOn={nothing}
      onAllowAccess={nothing}
      onSettings={nothing}
    />
  );
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
  waiting: popup(waiting(), undefined, GUIDES['fresh']),
  'waiting-and-asked': popup(waiting(), checked('asking')),
  'waiting-and-checked': popup(waiting(), checked('down'), GUIDES['down']),
  form: popup(waiting({ phase: { name: 'needs-you', at: NOW, siteAnswers: true } }, { method: 'POST' })),
  stopped: popup(waiting({ phase: { name: 'stopped', at: NOW, by: 'person' } })),
  healthy: popup({ kind: 'healthy', host: 'shop.example.com' }),
  never: popup({ kind: 'never', host: 'shop.example.com' }),
  'no-access': popup({ kind: 'no-access', host: 'shop.example.com' }),
  off: popup({ kind: 'off' }),
};
