import { describe, expect, it } from 'vitest';
import { countries } from '../../../../src/check/data/countries.ts';
import type { Continent } from '../../../../src/check/evidence.ts';

/** Corners of each continent, generously: south, north, west, east; Oceania crosses the date line. */
const CORNERS: Partial<Record<Continent, [south: number, north: number, west: number, east: number]>> = {
  AF: [-36, 38, -26, 60],
  AS: [-12, 70, 25, 150],
  EU: [33, 72, -26, 60],
  NA: [6, 72, -170, -50],
  OC: [-50, 15, -180, 180],
  SA: [-56, 14, -92, -34],
};

describe('the table of countries', () => {
  it('has the 193 members of the United Nations and three more', () => {
    expect(countries.size).toBe(196);
    for (const code of countries.keys()) expect(code).toMatch(/^[A-Z]{2}$/);
  });

  it.each([
    ['DE', 'EU'],
    ['RU', 'EU'],
    ['US', 'NA'],
    ['PA', 'NA'],
    ['PR', 'NA'],
    ['BR', 'SA'],
    ['ZA', 'AF'],
    ['EG', 'AF'],
    ['IR', 'AS'],
    ['TR', 'AS'],
    ['TW', 'AS'],
    ['HK', 'AS'],
    ['AU', 'OC'],
  ])('puts %s on the continent %s', (code, continent) => {
    expect(countries.get(code)?.continent).toBe(continent);
  });

  it('puts every country inside its continent', () => {
    const strays = [...countries].filter(([, { continent, latitude, longitude }]) => {
      const [south, north, west, east] = CORNERS[continent] ?? [0, 0, 0, 0];
      return !(latitude >= south && latitude <= north && longitude >= west && longitude <= east);
    });
    expect(strays).toEqual([]);
  });
});
