import type { ComponentChild } from 'preact';
import type { Guide as GuideState, StepId } from '../src/guide/guide.ts';
import { Guide } from '../src/ui/guide/guide.tsx';
import { guideView, type GuideFacts } from '../src/view/guide-view.ts';
import { aPage, anIncident, NOW } from '../test/fixtures/incidents.ts';
import { CHECKS } from './checks.ts';

const nothing = () => undefined;
const actions = {
  onTest: nothing,
  onSeenElsewhere: nothing,
  onAgain: nothing,
  onCheck: nothing,
  onOpenPrivate: nothing,
  onCopy: async () => undefined,
  onClose: nothing,
  onOwner: nothing,
};

function guide(check?: keyof typeof CHECKS, state: GuideState = { results: {} }, changes: Partial<GuideFacts> = {}): ComponentChild {
  const facts: GuideFacts = {
    incident: anIncident({ guide: state }),
    page: aPage(),
    check: check === undefined ? undefined : CHECKS[check],
    browser: 'chromium',
    isOnline: true,
    fixedBefore: undefined,
    now: NOW + 60_000,
    ...changes,
  };
  return <Guide view={guideView(facts)} actions={actions} report="" />;
}

/** The guide with one step brought to the top, to see its inside. */
const first = (step: StepId, check?: keyof typeof CHECKS) => guide(check, undefined, { fixedBefore: step });

export const GUIDES: Readonly<Record<string, ComponentChild>> = {
  fresh: guide(),
  down: guide('down'),
  you: guide('you'),
  network: guide('network'),
  tried: guide('you', {
    results: {
      'private-window': { at: NOW, outcome: 'works-there' },
      'clear-cache': { at: NOW + 1, outcome: 'no-change' },
      reload: { at: NOW + 2, outcome: 'different', status: 504 },
    },
  }),
  testing: guide('you', { results: {}, testing: { step: 'clear-cache', startedAt: NOW, statusBefore: 502 } }),
  form: guide(undefined, undefined, { page: aPage({ method: 'POST' }) }),
  'clear-data': first('clear-data', 'you'),
  'private-window': first('private-window', 'you'),
  'other-device': first('other-device', 'you'),
  router: first('restart-router', 'network'),
  'router-out': guide('network', { results: {}, testing: { step: 'restart-router', startedAt: Date.now(), statusBefore: 502 } }),
  dns: first('dns', 'you'),
  'down-detectors': first('down-detectors'),
};
