import '../src/ui/popup/popup.css';
import '../src/ui/forecast/forecast.css';
import fitted from '../src/forecast/data/fitted.json';
import { forecast } from '../src/forecast/forecast.ts';
import type { OwnEpisode } from '../src/forecast/own-history.ts';
import { ForecastCard } from '../src/ui/forecast/forecast-card.tsx';
import type { Group } from './group.ts';

const MINUTE_MS = 60_000;

/** The card after a wait of so many minutes. */
export function forecastCard(minutes: number, status = 502, ownEpisodes: readonly OwnEpisode[] = []) {
  const elapsedMs = minutes * MINUTE_MS;
  const made = forecast({ status, elapsedMs, countedFrom: 'arrival', ownEpisodes }, fitted);
  return made && <ForecastCard forecast={made} elapsedMs={elapsedMs} />;
}

const returns = [2, 3, 4, 4, 6, 7, 9, 12].map((minutes): OwnEpisode => ({ lengthMs: minutes * MINUTE_MS, ending: 'answered' }));

/** How long it might take. */
export const forecastGroup: Group = {
  'just-begun': <main>{forecastCard(0)}</main>,
  'five-minutes': <main>{forecastCard(5)}</main>,
  hours: <main>{forecastCard(130, 522)}</main>,
  days: <main>{forecastCard(4 * 1440)}</main>,
  'own-history': <main>{forecastCard(6, 502, [...returns, { lengthMs: 30 * MINUTE_MS, ending: 'stopped' }])}</main>,
};
