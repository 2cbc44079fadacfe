import type { EpochMs } from '../lib/time.ts';
import type { Text } from '../view/text.ts';
import { formatLength, formatMoment } from '../view/time-left.ts';
import type { WaitView } from '../view/wait-view.ts';

/** What Rebound does now, in words, with the time left or the moment that belongs to it. */
export function doingText(
  view: WaitView,
  now: EpochMs,
  translate: (text: Text) => string,
  locale: string,
): string {
  const { doing, countdown, moment } = view;
  if (countdown) return translate({ ...doing, params: [formatLength(countdown.to - now, locale)] });
  if (moment !== undefined) return translate({ ...doing, params: [formatMoment(moment, locale)] });
  return translate(doing);
}
