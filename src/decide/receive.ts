import { withoutCheck, type State } from '../incident/state.ts';
import { assertNever } from '../lib/assert-never.ts';
import type { Input } from './input.ts';
import { onAnswered } from './on-answered.ts';
import { onCheckReported } from './on-check-reported.ts';
import { onCheckAddress, onCheckTab } from './on-check-asked.ts';
import { onCommand } from './on-command.ts';
import { onAnsweredFrom, onDiagnosed } from './on-diagnosed.ts';
import { onGuideStep } from './on-guide-step.ts';
import { onLookedAt } from './on-looked-at.ts';
import { onCommitted, onDocumentReady, onNavigationFailed, onRedirected, onTabReplaced, onUnanswered } from './on-navigation.ts';
import { onOffline, onOnline } from './on-network.ts';
import { onAccessChanged, onSettingsChanged } from './on-policy-change.ts';
import { onProbeSettled } from './on-probe-settled.ts';
import { onReloadAsked } from './on-reload-asked.ts';
import { onWoke } from './on-woke.ts';
import type { Context, Step } from './step.ts';
import { leave } from './tidy.ts';

/** Takes in one input: what has become of the incidents. What is due is decided after it. */
export function receive(state: State, input: Input, context: Context): Step {
  switch (input.type) {
    case 'answered':
      return onAnswered(state, input, context);
    case 'redirected':
      return onRedirected(state, input);
    case 'committed':
      return onCommitted(state, input);
    case 'document-ready':
      return onDocumentReady(state, input);
    case 'navigation-failed':
      return onNavigationFailed(state, input, context);
    case 'unanswered':
      return onUnanswered(state, input);
    case 'tab-closed':
      return leave(state, input.tabId);
    case 'tab-replaced':
      return onTabReplaced(state, input);
    case 'looked-at':
      return onLookedAt(state, input, context);
    case 'probe-settled':
      return onProbeSettled(state, input, context);
    case 'online':
      return onOnline(state, context);
    case 'offline':
      return onOffline(state, context);
    case 'woke':
      return onWoke(state, input, context);
    case 'command':
      return onCommand(state, input.command, input.tabId, context);
    case 'reload-asked':
      return onReloadAsked(state, input);
    case 'diagnosed':
      return onDiagnosed(state, input, context);
    case 'answered-from':
      return onAnsweredFrom(state, input);
    case 'guide-step':
      return onGuideStep(state, input, context);
    case 'check-tab':
      return onCheckTab(state, input, context);
    case 'check-address':
      return onCheckAddress(state, input, context);
    case 'check-reported':
      return { state: onCheckReported(state, input.report, context), actions: [] };
    case 'check-dismissed':
      return { state: withoutCheck(state, input.key), actions: [] };
    case 'notification-clicked':
      return bringForward(state, input.key);
    case 'settings-changed':
      return onSettingsChanged(state, input.before, context);
    case 'access-changed':
      return onAccessChanged(state, input.blockedOrigins, context);
    case 'browser-started':
      return { state, actions: [{ type: 'tidy-history' }] };
    case 'tick':
      return { state, actions: [] };
    default:
      return assertNever(input);
  }
}

function bringForward(state: State, key: string): Step {
  const page = state.incidents[key]?.pages[0];
  return { state, actions: page ? [{ type: 'bring-forward', tabId: page.tabId }] : [] };
}
