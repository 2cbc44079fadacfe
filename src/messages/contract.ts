import * as v from 'valibot';
import type { CheckJob, ReadAccess } from '../check/check-job.ts';
import { STEP_IDS } from '../guide/guide.ts';
import { MOST_EPISODES } from '../history/keep.ts';
import { checkReportSchema } from '../store/check-schema.ts';
import { diagnosisSchema } from '../store/diagnosis-schema.ts';
import { episodesSchema } from '../store/history-schema.ts';
import { settingsSchema } from '../store/settings-schema.ts';

const tabCommand = v.picklist(['try-now', 'stop', 'resume', 'open-plainly']);
const tabId = v.pipe(v.number(), v.integer());
/** `ask` starts only where the person has agreed for good, or nobody has to be told anything. */
const consent = v.picklist(['ask', 'once', 'always']);
const host = v.pipe(v.string(), v.maxLength(300));
/** The failing answer that was read, and what it tells. */
const diagnosed = { url: v.string(), status: v.pipe(v.number(), v.integer()), diagnosis: diagnosisSchema };

/** What the scripts in a failing page may ask; they speak for their own tab only. */
export const tabMessage = v.variant('type', [
  /** "What should I show?" Asked again when the network comes or goes. Answered with a BannerView or null. */
  v.object({ type: v.literal('banner-ready') }),
  v.object({ type: v.literal('banner-command'), command: tabCommand }),
  v.object({ type: v.literal('more-help') }),
  /** "Is it just me?" */
  v.object({ type: v.literal('banner-check'), consent }),
  v.object({ type: v.literal('banner-dismiss-check') }),
  /** Answered with a KeptAnswer: what is known of the failing answer. Null where the page is not waiting. */
  v.object({ type: v.literal('what-failed') }),
  v.object({ type: v.literal('diagnosed'), ...diagnosed }),
]);

/** What Rebound's own pages may ask. */
export const pageMessage = v.variant('type', [
  v.object({ type: v.literal('command'), command: tabCommand, tabId }),
  v.object({ type: v.literal('never-here'), host }),
  v.object({ type: v.literal('allow-here'), host }),
  v.object({ type: v.literal('save-settings'), settings: settingsSchema }),
  /** A person's own reload past the cache, after the cache of this origin has been cleared where one is named. */
  v.object({ type: v.literal('reload-tab'), tabId, clearsCacheOf: v.optional(v.pipe(v.string(), v.maxLength(2_000), v.check((url) => URL.canParse(url)))) }),
  v.object({ type: v.literal('guide-step'), tabId, step: v.picklist(STEP_IDS), doing: v.picklist(['test', 'works-there', 'fails-there', 'again']) }),
  v.object({ type: v.literal('check-tab'), tabId, consent }),
  /** From the kept facts alone, where no script could read the page. */
  v.object({ type: v.literal('diagnosed'), tabId, ...diagnosed }),
  /** Answered with the key of the check, or null for what is no web address. */
  v.object({ type: v.literal('check-address'), address: v.pipe(v.string(), v.maxLength(2_000)), isPrivate: v.boolean(), consent }),
  v.object({ type: v.literal('dismiss-check'), key: v.pipe(v.string(), v.maxLength(2_500)) }),
  v.object({ type: v.literal('forget-episodes'), ids: v.pipe(v.array(v.string()), v.maxLength(MOST_EPISODES)) }),
  v.object({ type: v.literal('forget-history') }),
  /** Undoes these. */
  v.object({ type: v.literal('restore-history'), episodes: episodesSchema }),
  /** From the document in which the checkers run. */
  v.object({ type: v.literal('check-report'), report: checkReportSchema }),
]);

export type Consent = v.InferOutput<typeof consent>;
export type TabMessage = v.InferOutput<typeof tabMessage>;
export type PageMessage = v.InferOutput<typeof pageMessage>;

/** From the background to the document in which checkers run. */
export type RoomMessage = { type: 'room-start'; job: CheckJob; access: ReadAccess } | { type: 'room-cancel'; key: string };

/** From the background to the banner of a tab. */
export interface BannerUpdate {
  type: 'banner-update';
  /** A BannerView; null takes the banner away. */
  view: unknown;
}

/** From the background to the banner of a tab; answered with true. */
export interface BannerQuestion {
  type: 'banner-are-you-there';
}
