import { NO_GUIDE } from '../guide/guide.ts';
import type { TabCommand } from '../decide/input.ts';
import type { Incident, Phase, WaitingPage } from '../incident/incident.ts';
import { SECOND_MS, type EpochMs, type Ms } from '../lib/time.ts';
import type { BannerView } from './banner-view.ts';
import type { MessageKey } from './text.ts';
import { waitView } from './wait-view.ts';

/** Where the story on the welcome page stands. */
export type DemoStage = 'failed' | 'waiting' | 'trying' | 'back' | 'stopped' | 'done';

/** One picture of the story. */
export interface DemoScene {
  caption: MessageKey;
  /** What the page in the story shows: the server's error, or what was wanted. */
  page: 'error' | 'content';
  /** The real banner's view, of an incident that never happened. */
  banner?: BannerView;
  /** What follows by itself. */
  next?: { stage: DemoStage; afterMs: Ms };
}

export const DEMO_STATUS = 502;
export const DEMO_ADDRESS = 'shop.example/basket';

const WAIT_MS: Ms = 6 * SECOND_MS;
const TRY_MS: Ms = 2 * SECOND_MS;
const BACK_MS: Ms = 2 * SECOND_MS;

/** The scene of a stage that begins now. Pure. */
export function demoScene(stage: DemoStage, now: EpochMs): DemoScene {
  switch (stage) {
    case 'failed':
      return { caption: 'demoFailed', page: 'error' };
    case 'waiting': {
      const waiting: Phase = { name: 'waiting', plannedAt: now, nextAt: now + WAIT_MS, byHand: false };
      return { ...during(waiting, now), caption: 'demoWaiting', next: { stage: 'trying', afterMs: WAIT_MS } };
    }
    case 'trying': {
      const attempt = { id: 1, kind: 'probe', tabId: 0, url: PAGE.url, startedAt: now, deadlineAt: now + TRY_MS } as const;
      return { ...during({ name: 'probing', attempt }, now), caption: 'demoTrying', next: { stage: 'back', afterMs: TRY_MS } };
    }
    case 'back': {
      const back: Phase = { name: 'back', at: now, provenUrl: PAGE.url, nextReloadAt: now };
      return { ...during(back, now), caption: 'demoBack', next: { stage: 'done', afterMs: BACK_MS } };
    }
    case 'stopped':
      return { ...during({ name: 'stopped', at: now, by: 'person' }, now), caption: 'demoStopped' };
    case 'done':
      return { caption: 'demoDone', page: 'content' };
  }
}

/** Where a button of the banner leads. */
export function afterCommand(stage: DemoStage, command: TabCommand): DemoStage {
  if (command === 'try-now') return 'trying';
  if (command === 'stop') return 'stopped';
  return command === 'resume' ? 'waiting' : stage;
}

const PAGE: WaitingPage = {
  tabId: 0,
  windowId: 0,
  visible: true,
  url: `https://${DEMO_ADDRESS}`,
  method: 'GET',
  shows: 'page',
  mismatches: 0,
};

function during(phase: Phase, now: EpochMs): Pick<DemoScene, 'page' | 'banner'> {
  const { origin } = new URL(PAGE.url);
  const incident: Incident = {
    key: origin,
    origin,
    partition: 'ordinary',
    since: now,
    countFrom: now,
    failure: { at: now, url: PAGE.url, method: 'GET', status: DEMO_STATUS, facts: { headers: [], empty: false } },
    notBefore: 0,
    unhurriedUntil: 0,
    lastAttemptAt: now,
    lastAnswerMs: 0,
    attempts: 0,
    pages: [PAGE],
    phase,
    timeline: [],
    guide: NO_GUIDE,
  };
  return { page: 'error', banner: waitView(incident, PAGE) };
}
