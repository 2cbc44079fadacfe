import type { Episode } from '../history/episode.ts';
import { parseWebAddress } from '../lib/web-address.ts';
import type { Ports, ShownDocument } from '../platform/ports.ts';
import type { ProbeOutcome } from '../retry/probe-outcome.ts';
import { rememberFix } from '../store/fixes.ts';
import type { Action } from './action.ts';
import type { Probes } from './probes.ts';
import { reloadPage } from './reload-page.ts';

/** What actions need besides the ports. */
export interface ActionContext {
  ports: Ports;
  probes: Probes;
  /** Both report by themselves what goes wrong. */
  history: { add(episodes: Episode[]): void; tidy(): void };
  onProbeSettled(key: string, attemptId: number, outcome: ProbeOutcome): void;
  /** A page that was to be reloaded works already. */
  onFoundWell(tabId: number, found: ShownDocument): void;
  incidentOf(key: string): { origin: string; isPrivate: boolean } | undefined;
}

async function reload(tabId: number, url: string, { ports, onFoundWell }: ActionContext): Promise<void> {
  const found = await reloadPage(tabId, url, ports);
  if (found) onFoundWell(tabId, found);
}

/** Carries out one action. What takes long goes on by itself and reports back as an input. */
export async function perform(action: Action, context: ActionContext): Promise<void> {
  const { ports, probes } = context;
  switch (action.type) {
    case 'probe':
      probes.start(action.key, action.url, (outcome) =>
        context.onProbeSettled(action.key, action.attemptId, outcome),
      );
      return;
    case 'cancel-probe':
      probes.cancel(action.key);
      return;
    case 'reload':
      return reload(action.tabId, action.url, context);
    case 'reload-as-asked':
      return ports.tabs.reload(action.tabId);
    case 'open-plainly':
      return ports.tabs.open(action.tabId, action.url);
    case 'start-check':
      return ports.checks.start(action.job);
    case 'cancel-check':
      return ports.checks.cancel(action.key);
    case 'clear-site':
      return ports.sites.clear(action.origin, action.what);
    case 'remember-fix':
      return rememberFix(ports.storage.local, action.host, action.step);
    case 'show-banner':
      return ports.screen.injectBanner(action.tabId);
    // Not waited for: the browser runs it once the page has been read to its end.
    case 'read-page':
      ports.screen.injectDiagnosis(action.tabId).catch((error: unknown) => ports.report(error, 'reading the failing page'));
      return;
    case 'bring-forward':
      return ports.tabs.bringForward(action.tabId);
    // Not waited for: it may take long, and what the screens show must not.
    case 'remember':
      context.history.add(action.episodes);
      return;
    case 'tidy-history':
      context.history.tidy();
      return;
    case 'notify-back': {
      const incident = context.incidentOf(action.key);
      const host = incident?.isPrivate === false ? parseWebAddress(incident.origin)?.host : undefined;
      return ports.screen.notifyBack(action.key, { host, form: action.form });
    }
  }
}
