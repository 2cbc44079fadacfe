import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OUTAGE_CLASSES, POOLED } from '../../src/forecast/classes.ts';
import fitted from '../../src/forecast/data/fitted.json';
import sources from '../../src/forecast/data/sources.json';
import type { FittedTable } from '../../src/forecast/fitted-table.ts';

const FOLDER = 'src/forecast/data';
const table: FittedTable = fitted;

describe('the committed table', () => {
  it('has a curve for each class and for all together', () => {
    expect(Object.keys(table.curves).toSorted()).toEqual([...OUTAGE_CLASSES, POOLED].toSorted());
  });

  it('has ascending points from 0 on, and a tail', () => {
    expect(table.atMinutes[0]).toBe(0);
    expect(table.atMinutes.every((minutes, index) => index === 0 || minutes > (table.atMinutes[index - 1] ?? 0))).toBe(true);
    expect(table.tail).toBeGreaterThan(0);
    expect(table.effectiveOutages).toBeGreaterThan(1);
  });

  it.each([...OUTAGE_CLASSES, POOLED] as const)('lets %s fall from 1 without reaching 0', (name) => {
    const { surviving, outages, sites, repositories } = table.curves[name];
    expect(surviving).toHaveLength(table.atMinutes.length);
    expect(surviving[0]).toBe(1);
    expect(surviving.every((share, index) => share > 0 && share <= (surviving[index - 1] ?? 1))).toBe(true);
    expect(outages).toBeGreaterThanOrEqual(sites);
    expect(sites).toBeGreaterThanOrEqual(repositories);
    expect(repositories).toBeGreaterThan(0);
  });

  it('names everyone whose records it comes from, with the licence', () => {
    expect(sources.licence).toBe('ODbL-1.0');
    expect(sources.repositories).toHaveLength(table.curves[POOLED].repositories);
    expect(sources.repositories.every((name) => /^[\w.-]+\/[\w.-]+$/.test(name))).toBe(true);
    expect(readFileSync(`${FOLDER}/NOTICE.md`, 'utf8')).toContain('https://opendatacommons.org/licenses/odbl/1-0/');
  });

  it('is small', () => {
    expect(readFileSync(`${FOLDER}/fitted.json`).length).toBeLessThanOrEqual(6_000);
  });
});
