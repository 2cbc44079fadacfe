import { describe, expect, it } from 'vitest';
import { OUTAGE_CLASSES, POOLED } from '../../../../src/forecast/classes.ts';
import { MINUTE_MS } from '../../../../src/lib/time.ts';
import { fitTable } from '../../../../tools/forecast/fit-table.ts';
import { anOutage } from '../../../fixtures/outages.ts';

/** So many repositories with ten incidents of one class each, all of one length. */
function outagesOf(className: string, repositories: number, minutes: number) {
  return Array.from({ length: repositories * 10 }, (_, index) => {
    const repository = `${className}-${index % repositories}/status`;
    return anOutage({ repository, className, incident: `${repository} ${index}`, lengthMs: minutes * MINUTE_MS });
  });
}

/** 200 outages; those of one repository all last the same. */
function alikeWithin(repositories: number) {
  return Array.from({ length: 200 }, (_, index) => {
    const repository = `${index % repositories}/status`;
    return anOutage({ repository, incident: `${repository} ${index}`, lengthMs: (5 + ((index % repositories) * 200) / repositories) * MINUTE_MS });
  });
}

/** All of one class are over in 20 minutes and all without an answer last 2 hours. */
const table = (className: string, repositories: number) => fitTable([...outagesOf(className, repositories, 20), ...outagesOf('conn', 40, 120)]);

describe('the fit', () => {
  it('holds a thin class to the pool, and lets one of many outages speak for itself', () => {
    const shareAfterHalfAnHour = ({ curves, atMinutes }: ReturnType<typeof table>, name: '504' | typeof POOLED) => curves[name].surviving[atMinutes.indexOf(30)] ?? Number.NaN;
    const [thin, thick] = [table('504', 1), table('504', 80)];
    // 10 of 410 in the pool, and 10 beside 200 of the pool's kind in the class.
    expect(shareAfterHalfAnHour(thin, POOLED)).toBeCloseTo(400 / 410, 3);
    expect(shareAfterHalfAnHour(thin, '504')).toBeCloseTo((200 * 400) / 410 / 210, 2);
    // 800 of 1,200, and 800 beside 200.
    expect(shareAfterHalfAnHour(thick, '504')).toBeCloseTo((200 * 400) / 1_200 / 1_000, 2);
  });

  it('leaves classes out of the pool that are no kin of gateway errors', () => {
    const { curves } = fitTable([...outagesOf('502', 4, 20), ...outagesOf('4xx', 40, 600)]);
    expect(curves[POOLED].outages).toBe(40);
  });

  it('counts what it rests on', () => {
    const { curves } = table('502', 3);
    expect([curves['502'].outages, curves['502'].sites, curves['502'].repositories]).toEqual([30, 3, 3]);
    expect([curves[POOLED].outages, curves[POOLED].repositories]).toEqual([430, 43]);
  });

  it('finds how heavy the tail is', () => {
    // Of 400 outages past an hour, the share that lasts t hours is t^-0.5.
    const heavy = Array.from({ length: 400 }, (_, index) => {
      const repository = `${index % 40}/status`;
      return anOutage({ repository, incident: `${repository} ${index}`, lengthMs: 60 * MINUTE_MS * ((index + 0.5) / 400) ** -2 });
    });
    expect(fitTable(heavy).tail).toBeCloseTo(0.5, 1);
  });

  it('does not take outages of one repository for independent ones', () => {
    const [alone, together] = [fitTable(alikeWithin(200)).effectiveOutages, fitTable(alikeWithin(10)).effectiveOutages];
    expect(alone).toBeLessThanOrEqual(210);
    expect(together).toBeLessThan(alone / 4);
  });

  it('is the same every time, with curves that fall from 1 and stay above 0', () => {
    const fitted = table('502', 3);
    expect(table('502', 3)).toEqual(fitted);
    for (const name of [...OUTAGE_CLASSES, POOLED] as const) {
      const { surviving } = fitted.curves[name];
      expect(surviving[0]).toBe(1);
      expect(surviving.every((share, index) => share > 0 && share <= (surviving[index - 1] ?? 1))).toBe(true);
    }
  });
});
