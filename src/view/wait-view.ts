import type { TabCommand } from '../decide/input.ts';
import { isSafeToReload, type Incident, type Phase, type WaitingPage } from '../incident/incident.ts';
import type { EpochMs } from '../lib/time.ts';
import type { Diagnosis } from '../diagnose/diagnosis.ts';
import { chainOf, type Hop } from './chain.ts';
import { diagnosisText, isSiteSide, tellsMore } from './diagnosis-text.ts';
import { explainStatus, nameStatus } from './explain-status.ts';
import { text, type MessageKey, type Text } from './text.ts';

/** What a person reads as the state of a waiting page. */
export type WaitState = 'waiting' | 'probing' | 'offline' | 'back' | 'stopped' | 'needs-you' | 'gave-up';

/** Something to press on a waiting page; the first of them is the obvious one. */
export interface WaitButton {
  command: TabCommand;
  label: MessageKey;
}

/** What banner and popup show of a waiting page. */
export interface WaitView {
  state: WaitState;
  host: string;
  /** For example "502 Bad Gateway". */
  statusName: string;
  headline: Text;
  explanation: Text;
  /** Stands behind the explanation where it is the site that fails. */
  comfort?: Text;
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
    ...explanation(incident, isForm),
    ...doing(incident, page, isForm),
    chain: chainOf(incident, tellingDiagnosis(incident)),
    buttons: buttons(incident, isForm),
  };
}

/** A form needs the person whatever the site does: nothing is sent again without them. So does a test of the visitor. */
function waitState(incident: Incident, isForm: boolean): WaitState {
  const { name } = incident.phase;
  if (isTest(incident)) return 'needs-you';
  return isForm && (name === 'waiting' || name === 'probing' || name === 'back') ? 'needs-you' : name;
}

function isTest({ phase }: Incident): boolean {
  return phase.name === 'stopped' && phase.by === 'challenge';
}

function headline(incident: Incident, isForm: boolean): Text {
  const { phase } = incident;
  if (phase.name === 'offline') return text('headlineOffline');
  if (isTest(incident)) return text('headlineChallenge');
  if (phase.name === 'back' || (phase.name === 'needs-you' && phase.siteAnswers)) return text('headlineBack');
  if (isForm) return text('headlineForm');
  return text(phase.name === 'gave-up' ? 'headlineGaveUp' : 'headlineFailing');
}

function explanation(incident: Incident, isForm: boolean): Pick<WaitView, 'explanation' | 'comfort'> {
  if (isForm && !isTest(incident)) return { explanation: text('explainForm') };
  if (incident.phase.name === 'offline') return { explanation: text('explainOffline') };
  const diagnosis = tellingDiagnosis(incident);
  if (!diagnosis) return { explanation: explainStatus(incident.failure.status) };
  return { explanation: diagnosisText(diagnosis), ...(isSiteSide(diagnosis) && { comfort: text('diagnosisNotYou') }) };
}

function tellingDiagnosis({ diagnosis }: Incident): Diagnosis | undefined {
  return diagnosis && tellsMore(diagnosis) ? diagnosis : undefined;
}

const STOPPED_WORDS: Readonly<Record<Extract<Phase, { name: 'stopped' }>['by'], MessageKey>> = {
  person: 'doingStopped',
  'access-withdrawn': 'doingAccessWithdrawn',
  challenge: 'doingChallenge',
};

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
      return { doing: text(STOPPED_WORDS[phase.by]) };
    case 'needs-you':
      return { doing: text(phase.siteAnswers ? 'doingFormBack' : 'doingFormUnwatched') };
    case 'gave-up':
      return phase.reason === 'asked-to-stay-away'
        ? { doing: text('doingAskedToStayAway'), moment: incident.notBefore }
        : { doing: text('doingGaveUp') };
  }
}

function doingWhileWaiting(incident: Incident, plannedAt: EpochMs, nextAt: EpochMs, isForm: boolean): Doing {
  const countdown = { from: plannedAt, to: nextAt };
  if (isForm) return { doing: text('doingFormWaiting'), countdown };
  if (incident.notBefore > 0 && nextAt >= incident.notBefore) return { doing: text('doingAsAsked'), countdown };
  return { doing: text('doingWaiting'), countdown };
}

const TRY_NOW: WaitButton = { command: 'try-now', label: 'buttonTryNow' };
/** The same for a form, where "try" could be taken for sending it again. */
const CHECK_NOW: WaitButton = { command: 'try-now', label: 'buttonCheckNow' };
const STOP: WaitButton = { command: 'stop', label: 'buttonStop' };
const RESUME: WaitButton = { command: 'resume', label: 'buttonResume' };
const OPEN_PLAINLY: WaitButton = { command: 'open-plainly', label: 'buttonOpenPlainly' };

function buttons(incident: Incident, isForm: boolean): WaitButton[] {
  const form = isForm ? [OPEN_PLAINLY] : [];
  const attempt = isForm ? CHECK_NOW : TRY_NOW;
  switch (incident.phase.name) {
    case 'waiting':
    case 'probing':
    case 'offline':
      return [attempt, STOP, ...form];
    case 'stopped':
      return incident.phase.by === 'access-withdrawn' ? form : [RESUME, ...form];
    case 'gave-up':
      return [attempt, ...form];
    case 'back':
    case 'needs-you':
      return form;
  }
}
