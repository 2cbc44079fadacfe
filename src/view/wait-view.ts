import { isSafeToReload, type Incident, type WaitingPage } from '../incident/incident.ts';
import type { EpochMs } from '../lib/time.ts';
import { chooseAttempt } from '../retry/choose-attempt.ts';
import { chainOf, type Hop } from './chain.ts';
import { explainStatus, nameStatus } from './explain-status.ts';
import { text, type Text } from './text.ts';

/** What a person reads as the state of a waiting page. */
export type WaitState = 'waiting' | 'probing' | 'offline' | 'back' | 'stopped' | 'needs-you' | 'gave-up';

/** What a person can press on a waiting page. */
export type WaitButton = 'try-now' | 'stop' | 'resume' | 'open-plainly';

/** What banner and popup show of a waiting page. */
export interface WaitView {
  state: WaitState;
  host: string;
  /** For example "502 Bad Gateway". */
  statusName: string;
  headline: Text;
  explanation: Text;
  /** What Rebound does now. Its first placeholder is the time left where `countdown` is given. */
  doing: Text;
  countdown?: { from: EpochMs; to: EpochMs };
  /** A moment that the text names, formatted where it is shown; its only placeholder. */
  moment?: EpochMs;
  chain: Hop[];
  buttons: WaitButton[];
}

/** Says how a page stands. Pure; times are moments, so it stays true until the state changes. */
export function waitView(incident: Incident, page: WaitingPage): WaitView {
  const isForm = !isSafeToReload(page);
  return {
    state: waitState(incident, isForm),
    host: new URL(incident.origin).host,
    statusName: nameStatus(incident.failure.status),
    headline: headline(incident, isForm),
    explanation: isForm ? text('explainForm') : explainStatus(incident.failure.status),
    ...doing(incident, page, isForm),
    chain: chainOf(incident),
    buttons: buttons(incident, isForm),
  };
}

/** A form needs the person whatever the site does: nothing is sent again without them. */
function waitState(incident: Incident, isForm: boolean): WaitState {
  const { name } = incident.phase;
  return isForm && (name === 'waiting' || name === 'probing' || name === 'back') ? 'needs-you' : name;
}

function headline(incident: Incident, isForm: boolean): Text {
  const { phase } = incident;
  if (phase.name === 'offline') return text('headlineOffline');
  if (phase.name === 'back' || (phase.name === 'needs-you' && phase.siteAnswers)) return text('headlineBack');
  if (isForm) return text('headlineForm');
  return text(phase.name === 'gave-up' ? 'headlineGaveUp' : 'headlineFailing');
}

type Doing = Pick<WaitView, 'doing' | 'countdown' | 'moment'>;

function doing(incident: Incident, page: WaitingPage, isForm: boolean): Doing {
  const { phase } = incident;
  switch (phase.name) {
    case 'waiting':
      return doingWhileWaiting(incident, phase.plannedAt, phase.nextAt, isForm);
    case 'probing':
      return { doing: text(isForm ? 'doingFormProbing' : 'doingProbing') };
    case 'offline':
      return { doing: text('doingOffline') };
    case 'back':
      if (isForm) return { doing: text('doingFormBack') };
      return { doing: text(page.reload || page.visible ? 'doingReloading' : 'doingBackHidden') };
    case 'stopped':
      return { doing: text(phase.by === 'person' ? 'doingStopped' : 'doingAccessWithdrawn') };
    case 'needs-you':
      return { doing: text(phase.siteAnswers ? 'doingFormBack' : 'doingFormUnwatched') };
    case 'gave-up':
      return phase.reason === 'asked-to-stay-away'
        ? { doing: text('doingAskedToStayAway'), moment: incident.notBefore }
        : { doing: text('doingGaveUp') };
  }
}

function doingWhileWaiting(incident: Incident, plannedAt: EpochMs, nextAt: EpochMs, isForm: boolean): Doing {
  if (chooseAttempt(incident).kind === 'when-looked-at') return { doing: text('doingWhenLookedAt') };
  const countdown = { from: plannedAt, to: nextAt };
  if (isForm) return { doing: text('doingFormWaiting'), countdown };
  if (incident.notBefore > 0 && nextAt >= incident.notBefore) return { doing: text('doingAsAsked'), countdown };
  return { doing: text('doingWaiting'), countdown };
}

function buttons(incident: Incident, isForm: boolean): WaitButton[] {
  const form: WaitButton[] = isForm ? ['open-plainly'] : [];
  switch (incident.phase.name) {
    case 'waiting':
    case 'probing':
    case 'offline':
      return ['try-now', 'stop', ...form];
    case 'stopped':
      return ['resume', ...form];
    case 'gave-up':
      return ['try-now', ...form];
    case 'back':
    case 'needs-you':
      return form;
  }
}
