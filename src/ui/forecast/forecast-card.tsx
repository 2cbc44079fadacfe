import type { Forecast } from '../../forecast/forecast.ts';
import type { Ms } from '../../lib/time.ts';
import { forecastSentence, formatShare, formatSpan } from '../../view/forecast-words.ts';
import { useCount, useTranslation, useWords } from '../translation.ts';
import { ForecastCurve } from './forecast-curve.tsx';

interface ForecastCardProps {
  forecast: Forecast;
  /** How long the page has been waited for. */
  elapsedMs: Ms;
}

/** How long it might take: a sentence, a small curve, and behind a click the figures and what they rest on. */
export function ForecastCard({ forecast, elapsedMs }: ForecastCardProps) {
  const { translate, locale } = useTranslation();
  const words = useWords();
  const counted = useCount();
  const count = (value: number) => new Intl.NumberFormat(locale).format(value);
  const { chances, curve, basis } = forecast;
  return (
    <section class="forecast">
      <h2>{words('forecastTitle')}</h2>
      <p>{translate(forecastSentence(forecast, elapsedMs, locale))}</p>
      <ForecastCurve points={curve} elapsedMs={elapsedMs} />
      {basis.ownReturns > 0 && <p class="own">{counted('forecastOwn', basis.ownReturns)}</p>}
      <details>
        <summary>{words('forecastMore')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words('forecastWithin')}</th>
              <th scope="col">{words('forecastChance')}</th>
              <th scope="col">{words('forecastRange')}</th>
            </tr>
          </thead>
          <tbody>
            {chances.map(({ withinMs, chance, low, high }) => (
              <tr key={withinMs}>
                <th scope="row">{formatSpan(withinMs, locale)}</th>
                <td>{formatShare(chance, locale)}</td>
                <td>{words('forecastFromTo', formatShare(low, locale), formatShare(high, locale))}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{words('forecastBlind')}</p>
        <p>{words('forecastArrival')}</p>
        <p>{words('forecastSource', count(basis.outages), count(basis.sites), count(basis.alike))}</p>
      </details>
    </section>
  );
}
