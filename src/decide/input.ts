import type { CheckReport } from '../check/check-job.ts';
import type { Diagnosis } from '../diagnose/diagnosis.ts';
import type { StepId } from '../guide/guide.ts';
import type { IncidentKey } from '../incident/incident.ts';
import type { ProbeOutcome } from '../retry/probe-outcome.ts';
import type { Settings } from '../store/settings.ts';
import type { Observation } from '../watch/observation.ts';
import type { TabFacts } from '../watch/tab-facts.ts';

/** Everything that can make Rebound decide anew. */
export type Input =
  | Observation
  | { type: 'probe-settled'; key: IncidentKey; attemptId: number; outcome: ProbeOutcome }
  | { type: 'online' }
  | { type: 'offline' }
  /** A timer or alarm: nothing new is known but the time. */
  | { type: 'tick' }
  /** The background has started, after a kill, an update, a browser start or a sleep. */
  | Woke
  | { type: 'command'; command: TabCommand; tabId: number }
  /** "Reload past the cache", on any page. */
  | { type: 'reload-asked'; tabId: number; clearsCacheOf?: string | undefined }
  /** "Is it just me?" about the page in a tab, or about a typed address. */
  | { type: 'check-tab'; tabId: number; isAgreed: boolean }
  | { type: 'check-address'; url: string; isPrivate: boolean; isAgreed: boolean }
  | { type: 'check-reported'; report: CheckReport }
  | { type: 'check-dismissed'; key: string }
  | Diagnosed
  | GuideStep
  | { type: 'notification-clicked'; key: IncidentKey }
  | { type: 'settings-changed'; before: Settings }
  /** The browser itself has started. */
  | { type: 'browser-started' }
  /** Site access was withdrawn or given back; the origins that may not be asked now. */
  | { type: 'access-changed'; blockedOrigins: string[] };

/** What a person can ask for on a waiting page. */
export type TabCommand = 'try-now' | 'stop' | 'resume' | 'open-plainly';

/** What a person does with a step of the guide: it is done and tested, or looked at elsewhere, or taken up again. */
export interface GuideStep {
  type: 'guide-step';
  tabId: number;
  step: StepId;
  doing: 'test' | 'works-there' | 'fails-there' | 'again';
}

/** A failing answer has been read: by the script in the page, or by the popup from the kept facts alone. */
export interface Diagnosed {
  type: 'diagnosed';
  tabId: number;
  /** The failing answer that was read. */
  url: string;
  status: number;
  diagnosis: Diagnosis;
  /** False where only what the background has kept was there to be read. */
  hasReadPage: boolean;
}

export interface Woke {
  type: 'woke';
  /** Every tab there is now. */
  tabs: TabFacts[];
  /** Tabs whose reload was pending and that no longer show the page with Rebound's banner. */
  reloadedTabs: number[];
  /** Those of the sites that may not be asked now: the background may have been stopped before it had heard of that. */
  blockedOrigins: string[];
  online: boolean;
}
