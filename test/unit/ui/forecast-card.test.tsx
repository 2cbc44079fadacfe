// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../gallery/words.ts';
import fitted from '../../../src/forecast/data/fitted.json';
import { forecast } from '../../../src/forecast/forecast.ts';
import type { OwnEpisode } from '../../../src/forecast/own-history.ts';
import { MINUTE_MS } from '../../../src/lib/time.ts';
import { ForecastCard } from '../../../src/ui/forecast/forecast-card.tsx';
import { TranslationContext } from '../../../src/ui/translation.ts';

function show(ownEpisodes: readonly OwnEpisode[] = []): HTMLElement {
  const elapsedMs = 5 * MINUTE_MS;
  const made = forecast({ status: 502, elapsedMs, countedFrom: 'arrival', ownEpisodes }, fitted);
  const root = document.createElement('div');
  void act(() =>
    render(
      <TranslationContext value={{ translate: wordsIn('en'), locale: 'en' }}>{made && <ForecastCard forecast={made} elapsedMs={elapsedMs} />}</TranslationContext>,
      root,
    ));
  return root;
}

const returned = (count: number): OwnEpisode[] => Array.from({ length: count }, () => ({ lengthMs: MINUTE_MS, ending: 'answered' }));

describe('the forecast on the screen', () => {
  it('has a picture with words for those who cannot see it, and the same as a table', () => {
    const root = show();
    expect(root.querySelector('svg[role=img]')?.getAttribute('aria-label')).toContain('You have waited 5 minutes');
    const rows = [...root.querySelectorAll('tbody tr')].map((row) => row.querySelector('th')?.textContent);
    expect(rows).toEqual(['1 minute', '5 minutes', '15 minutes', '1 hour', '1 day']);
  });

  it('owns what the records cannot see, and names where they come from', () => {
    const text = show().textContent;
    expect(text).toContain('cannot see failures under five minutes');
    expect(text).toContain('Open Database License');
    expect(text).toContain(`${fitted.curves.pooled.outages.toLocaleString('en')} recorded failures`);
  });

  it("says when the site's own history counts", () => {
    expect(show(returned(4)).querySelector('.own')).toBeNull();
    expect(show(returned(6)).querySelector('.own')?.textContent).toContain('6 times');
  });
});
