import { fixIn } from '../guide/fix-in.ts';
import type { StepId } from '../guide/guide.ts';
import type { Incident } from '../incident/incident.ts';
import type { State } from '../incident/state.ts';
import type { TimelineEvent } from '../incident/timeline-event.ts';
import type { EpochMs } from '../lib/time.ts';
import { parseWebAddress } from '../lib/web-address.ts';
import type { QuickPolicy } from '../store/quick-read.ts';
import { usableSettings, type SettingsResult } from '../store/settings-result.ts';
import { isNever } from '../store/settings.ts';
import type { Partition } from '../watch/tab-facts.ts';
import type { MessageKey } from './text.ts';
import { waitView, type WaitView } from './wait-view.ts';

/** What the popup shows for one tab. */
export type PopupView =
  | { kind: 'waiting'; key: string; wait: WaitView; since: EpochMs; attempts: number; timeline: TimelineEvent[] }
  | { kind: 'healthy'; host: string; recovered?: Recovered }
  /** The host is unknown where the browser does not even tell the address. */
  | { kind: 'no-access'; host?: string }
  /** `isLocked`: an organisation's policy says so, and the person cannot change it. */
  | { kind: 'never'; host: string; isLocked: boolean }
  | { kind: 'off'; isLocked: boolean }
  | { kind: 'unsupported' };

/** A site that has come back just now. */
export interface Recovered {
  since: EpochMs;
  at: EpochMs;
  timeline: TimelineEvent[];
  /** The step of the guide that did it, if one did. */
  fixedBy?: StepId;
}

/** What the popup knows when it opens. */
export interface PopupFacts {
  tabId: number | undefined;
  url: string | undefined;
  partition: Partition;
  /** Whether Rebound may look at this tab's site, or at any site where the address is unknown. */
  hasAccess: boolean;
  settings: SettingsResult;
  policy: QuickPolicy;
  incidents: State['incidents'];
}

/** Chooses what the popup shows. Pure. */
export function popupView(facts: PopupFacts): PopupView {
  const { policy } = facts;
  const settings = usableSettings(facts.settings);
  const address = parseWebAddress(facts.url);
  if (!(policy.enabled ?? settings.enabled)) return { kind: 'off', isLocked: policy.enabled === false };
  if (!address) return facts.url === undefined && !facts.hasAccess ? { kind: 'no-access' } : { kind: 'unsupported' };
  const isLocked = policy.neverHosts.includes(address.host);
  if (isLocked || isNever(settings, address.href)) return { kind: 'never', host: address.host, isLocked };
  if (!facts.hasAccess) return { kind: 'no-access', host: address.host };
  return waitingView(facts) ?? healthyView(facts, address);
}

/** A remark above everything else when the settings in use are not the person's own. */
export function settingsRemark(result: SettingsResult): MessageKey | undefined {
  if (result.kind === 'unreadable') return 'settingsUnreadable';
  if (result.kind !== 'invalid') return undefined;
  return result.fromLaterVersion ? 'settingsFromLater' : 'settingsInvalid';
}

function waitingView({ tabId, incidents }: PopupFacts): PopupView | undefined {
  if (tabId === undefined) return undefined;
  for (const incident of Object.values(incidents)) {
    const page = incident.pages.find((each) => each.tabId === tabId);
    const { key, since, attempts, timeline } = incident;
    if (page) return { kind: 'waiting', key, wait: waitView(incident, page), since, attempts, timeline };
  }
  return undefined;
}

function healthyView({ incidents, partition }: PopupFacts, address: URL): PopupView {
  const ended = Object.values(incidents).find((each) => each.origin === address.origin && each.partition === partition && hasRecovered(each));
  if (ended?.phase.name !== 'back') return { kind: 'healthy', host: address.host };
  const { since, timeline, phase, guide } = ended;
  const fixedBy = fixIn(guide);
  return { kind: 'healthy', host: address.host, recovered: { since, at: phase.at, timeline, ...(fixedBy ? { fixedBy } : {}) } };
}

function hasRecovered(incident: Incident): boolean {
  return incident.phase.name === 'back' && incident.pages.length === 0;
}
