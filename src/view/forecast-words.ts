import type { Chance, Forecast } from '../forecast/forecast.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, type Ms } from '../lib/time.ts';
import { text, type Text } from './text.ts';

/** From then on a quarter of an hour more is nothing. */
const LONG_WAIT_MS: Ms = 4 * HOUR_MS;

/** The forecast in one sentence. */
export function forecastSentence({ chances, isTooShortToSay }: Forecast, elapsedMs: Ms, locale: string): Text {
  const [sooner, later] = elapsedMs < LONG_WAIT_MS ? [15 * MINUTE_MS, HOUR_MS] : [HOUR_MS, DAY_MS];
  const shares = [sooner, later].flatMap((withinMs) => [shareWithin(chances, withinMs, locale), formatSpan(withinMs, locale)]);
  return isTooShortToSay ? text('forecastEarly', ...shares) : text('forecastWaited', formatSpan(elapsedMs, locale), ...shares);
}

/** A length of time in one unit, written out unless said otherwise: "5 minutes", "3 hours", "2 days". Never more than it is. */
export function formatSpan(lengthMs: Ms, locale: string, unitDisplay: 'long' | 'short' = 'long'): string {
  const unit = (value: number, name: 'minute' | 'hour' | 'day') => new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay }).format(value);
  const minutes = Math.max(1, Math.floor(lengthMs / MINUTE_MS));
  const hours = Math.floor(lengthMs / HOUR_MS);
  if (minutes < 60) return unit(minutes, 'minute');
  return hours < 48 && hours !== 24 ? unit(hours, 'hour') : unit(Math.floor(hours / 24), 'day');
}

/** A share in whole per cent; neither never nor always is ever said. */
export function formatShare(share: number, locale: string): string {
  const percent = (value: number) => new Intl.NumberFormat(locale, { style: 'percent' }).format(value);
  if (share < 0.01) return `<${percent(0.01)}`;
  return share > 0.99 ? `>${percent(0.99)}` : percent(share);
}

function shareWithin(chances: readonly Chance[], withinMs: Ms, locale: string): string {
  return formatShare(chances.find((each) => each.withinMs === withinMs)?.chance ?? 0, locale);
}
