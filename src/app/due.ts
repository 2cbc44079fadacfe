import type { Action } from '../act/action.ts';
import type { Attempt, Incident, WaitingPage } from '../incident/incident.ts';
import { isSafeToReload } from '../incident/incident.ts';
import { nextStaggeredReload } from '../incident/mark-back.ts';
import { reloadFailed } from '../incident/on-navigation.ts';
import { needsNetwork, pause } from '../incident/on-network.ts';
import { changePage, pageIn } from '../incident/pages.ts';
import { withIncident, type Context, type State, type Step } from '../incident/state.ts';
import { forgetEnded, settle } from '../incident/tidy.ts';
import { note } from '../incident/timeline.ts';
import { between } from '../lib/random.ts';
import { SECOND_MS, type EpochMs, type Ms } from '../lib/time.ts';
import { takeToken, takeTokenAnyway, type Budget } from '../retry/budget.ts';
import { chooseAttempt } from '../retry/choose-attempt.ts';
import { giveUpAt, planNext, waitUntil } from '../retry/plan.ts';

/** A probe's time limit: below the 30 s after which Chromium stops a worker that waits for a fetch. */
export const PROBE_LIMIT_MS: Ms = 25 * SECOND_MS;
/** A reload's: longer than the 60 s after which common gateways answer 504 themselves. */
const RELOAD_LIMIT_MS: Ms = 90 * SECOND_MS;
/** A probe that has not ended by then has died with its background. */
const PROBE_DEADLINE_MS: Ms = PROBE_LIMIT_MS + 5 * SECOND_MS;

/** Does everything whose time has come: overdue means now. Visible sites first, then the longest overdue. */
export function runDue(state: State, context: Context): Step {
  const keys = Object.values(state.incidents).toSorted(byUrgency).map(({ key }) => key);
  const done = keys.reduce<Step>(
    (step, key) => {
      const incident = step.state.incidents[key];
      if (!incident) return step;
      const next = runDueIncident(step.state, incident, context);
      return { state: next.state, actions: [...step.actions, ...next.actions] };
    },
    { state, actions: [] },
  );
  return { state: forgetEnded(done.state, context.now), actions: done.actions };
}

function byUrgency(a: Incident, b: Incident): number {
  return Number(isInView(b)) - Number(isInView(a)) || a.lastAttemptAt - b.lastAttemptAt;
}

function isInView(incident: Incident): boolean {
  return incident.pages.some((page) => page.visible);
}

function runDueIncident(state: State, incident: Incident, context: Context): Step {
  switch (incident.phase.name) {
    case 'waiting':
      return runWaiting(state, incident, context);
    case 'probing':
      return runProbing(state, incident, incident.phase.attempt, context);
    case 'back':
      return runBack(state, incident, context);
    default:
      return { state, actions: [] };
  }
}

function runWaiting(state: State, incident: Incident, context: Context): Step {
  const { now } = context;
  if (incident.phase.name !== 'waiting') return { state, actions: [] };
  const { nextAt, byHand } = incident.phase;
  if (!byHand && Math.max(now, nextAt) >= giveUpAt(incident)) return keep(state, giveUp(incident, now));
  if (!state.online && needsNetwork(incident)) return keep(state, pause(incident, context));
  if (now < nextAt) return { state, actions: [] };
  return startWhereAllowed(state, incident, byHand, context);
}

function giveUp(incident: Incident, now: EpochMs): Incident {
  const reason = incident.notBefore >= giveUpAt(incident) ? 'asked-to-stay-away' : 'waited-too-long';
  return note({ ...incident, phase: { name: 'gave-up', at: now, reason } }, { at: now, kind: 'gave-up' });
}

function startWhereAllowed(state: State, incident: Incident, byHand: boolean, context: Context): Step {
  const { now } = context;
  const choice = chooseAttempt(incident);
  if (choice.kind === 'when-looked-at') return keep(state, incident);
  if (choice.kind === 'none') {
    return keep(state, { ...incident, phase: { name: 'needs-you', at: now, siteAnswers: false } });
  }
  const token = byHand
    ? { taken: true as const, budget: takeTokenAnyway(state.budget, now) }
    : takeToken(state.budget, now);
  const paid = withBudget(state, token.budget);
  if (token.taken) return startAttempt(paid, incident, choice.kind, choice.page, context);
  const later = token.availableAt + between(0, SECOND_MS, context.random);
  return keep(paid, { ...incident, phase: waitUntil(later, now) });
}

function startAttempt(
  state: State,
  incident: Incident,
  kind: Attempt['kind'],
  { tabId, url }: WaitingPage,
  { now }: Context,
): Step {
  const id = incident.attempts + 1;
  const deadlineAt = now + (kind === 'probe' ? PROBE_DEADLINE_MS : RELOAD_LIMIT_MS);
  const started: Incident = {
    ...incident,
    attempts: id,
    lastAttemptAt: now,
    phase: { name: 'probing', attempt: { id, kind, tabId, url, startedAt: now, deadlineAt } },
  };
  if (kind === 'reload') return reload(state, started, tabId, url, now);
  const probe: Action = { type: 'probe', key: incident.key, attemptId: id, url };
  return { state: withIncident(state, started), actions: [probe] };
}

function runProbing(state: State, incident: Incident, attempt: Attempt, context: Context): Step {
  const { kind, tabId, deadlineAt } = attempt;
  const { now, random } = context;
  if (kind === 'reload' && !pageIn(incident, tabId)) {
    return keep(state, { ...incident, phase: planNext(incident, now, random) });
  }
  if (now < deadlineAt) return { state, actions: [] };
  if (kind === 'reload') return keep(state, reloadFailed(incident, tabId, context));
  const failed = note(incident, { at: now, kind: 'attempt-lost' });
  const cancel: Action = { type: 'cancel-probe', key: incident.key };
  return { ...keep(state, { ...failed, phase: planNext(failed, now, random) }), actions: [cancel] };
}

/** Reloads what is in view, and hidden tabs one after another where the person has chosen that. */
function runBack(state: State, incident: Incident, context: Context): Step {
  const { now, settings } = context;
  if (incident.phase.name !== 'back') return { state, actions: [] };
  const overdue = incident.pages.find((page) => page.reload && now >= page.reload.deadlineAt);
  if (overdue) return keep(state, reloadFailed(incident, overdue.tabId, context));
  const ready = incident.pages.filter((page) => isSafeToReload(page) && !page.reload);
  const visible = ready.filter((page) => page.visible);
  const staggered = settings.hiddenTabs === 'staggered' && now >= incident.phase.nextReloadAt;
  const hidden = staggered ? ready.filter((page) => !page.visible).slice(0, 1) : [];
  const phase = hidden.length > 0 ? { ...incident.phase, nextReloadAt: nextStaggeredReload(context) } : incident.phase;
  return [...visible, ...hidden].reduce<Step>(
    (step, page) => {
      const latest = step.state.incidents[incident.key] ?? incident;
      const next = reload(step.state, latest, page.tabId, page.url, now);
      return { state: next.state, actions: [...step.actions, ...next.actions] };
    },
    keep(state, { ...incident, phase }),
  );
}

function reload(state: State, incident: Incident, tabId: number, url: string, now: EpochMs): Step {
  const pending = { askedAt: now, deadlineAt: now + RELOAD_LIMIT_MS, redirected: false };
  const asked = note(
    changePage(incident, tabId, (page) => ({ ...page, reload: pending })),
    { at: now, kind: 'reloading' },
  );
  return { state: withIncident(state, asked), actions: [{ type: 'reload', tabId, url }] };
}

function keep(state: State, incident: Incident): Step {
  return settle(state, incident);
}

function withBudget(state: State, budget: Budget): State {
  return { ...state, budget };
}
