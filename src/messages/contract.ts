import * as v from 'valibot';
import { settingsSchema } from '../store/settings-schema.ts';

const tabCommand = v.picklist(['try-now', 'stop', 'resume', 'open-plainly']);
const tabId = v.pipe(v.number(), v.integer());
const host = v.pipe(v.string(), v.maxLength(300));

/** What the banner may ask; it speaks for its own tab only. */
export const bannerMessage = v.variant('type', [
  /** "What should I show?" Answered with a WaitView or null. */
  v.object({ type: v.literal('banner-ready') }),
  v.object({ type: v.literal('banner-command'), command: tabCommand }),
  v.object({ type: v.literal('more-help') }),
]);

/** What Rebound's own pages may ask. */
export const pageMessage = v.variant('type', [
  v.object({ type: v.literal('command'), command: tabCommand, tabId }),
  v.object({ type: v.literal('never-here'), host }),
  v.object({ type: v.literal('allow-here'), host }),
  v.object({ type: v.literal('save-settings'), settings: settingsSchema }),
]);

export type BannerMessage = v.InferOutput<typeof bannerMessage>;
export type PageMessage = v.InferOutput<typeof pageMessage>;

/** From the background to the banner of a tab. */
export interface BannerUpdate {
  type: 'banner-update';
  /** A WaitView; null takes the banner away. */
  view: unknown;
}

/** From the background to the banner of a tab; answered with true. */
export interface BannerQuestion {
  type: 'banner-are-you-there';
}
