import type { EpochMs } from '../lib/time.ts';

/** The guide's steps, in the order in which a patient friend would go through them. */
export const STEP_IDS = [
  'wait',
  'is-it-just-me',
  'reload',
  'clear-cache',
  'private-window',
  'clear-data',
  'vpn-or-proxy',
  'other-browser',
  'other-device',
  'restart-router',
  'dns',
  'down-detectors',
  'archive',
  'contact-site',
  'let-go',
] as const;

export type StepId = (typeof STEP_IDS)[number];

/** What a person has been through with one incident; kept with it. */
export interface Guide {
  results: GuideResults;
  /** The step whose effect is being tested now. */
  testing?: StepTest;
}

export type GuideResults = Partial<Readonly<Record<StepId, StepResult>>>;

export interface StepResult {
  at: EpochMs;
  outcome: StepOutcome;
  /** The status after it, where it was not the same. */
  status?: number;
}

export type StepOutcome =
  /** The page is back since. */
  | 'fixed'
  /** It fails as before. */
  | 'no-change'
  /** It fails in another way. */
  | 'different'
  /** Only for steps elsewhere: the person has seen the page work there, or fail there too. */
  | 'works-there'
  | 'fails-there';

export interface StepTest {
  step: StepId;
  startedAt: EpochMs;
  statusBefore: number;
  /** The person had stopped the retries: unless this helps, they stay stopped. */
  wasStopped?: boolean;
}

export const NO_GUIDE: Guide = { results: {} };
