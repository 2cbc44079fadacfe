import { describe, expect, it } from 'vitest';
import { drawnOutages } from '../../../bench/retry/drawn-outages.ts';
import { judgedOutages } from '../../../bench/retry/incidents.ts';
import { arrivals, arrivalsAndRestarts, CARES_MS } from '../../../bench/retry/waits.ts';
import fitted from '../../../../src/forecast/data/fitted.json';
import { seededRandom } from '../../../fakes/random.ts';
import { anOutage } from '../../../fixtures/outages.ts';

const MINUTE = 60_000;
const meanOf = (waits: ReturnType<typeof arrivals>) => waits.reduce((sum, { waitMs, weight }) => sum + waitMs * weight, 0);
const weightOf = (waits: ReturnType<typeof arrivals>) => waits.reduce((sum, { weight }) => sum + weight, 0);

describe('outages that schedules are judged by', () => {
  it('are gateway errors with an end, one site an incident', () => {
    const outages = [
      anOutage(), anOutage({ site: 'other of the same cause' }), anOutage({ className: 'conn', incident: 'owner/status 2' }),
      anOutage({ ended: false, incident: 'owner/status 3' }), anOutage({ className: '52x', incident: 'owner/status 4' }),
    ];
    expect(judgedOutages(outages).map(({ incident }) => incident)).toEqual(['owner/status 1', 'owner/status 4']);
  });

  it('are so many a repository at most, over all of its time', () => {
    const many = Array.from({ length: 100 }, (_, index) => anOutage({ incident: `owner/status ${index}`, startMs: index }));
    const kept = judgedOutages([...many, anOutage({ repository: 'few/status', incident: 'few/status 1' })], 40);
    expect(kept).toHaveLength(41);
    expect(kept.filter(({ repository, startMs }) => repository === 'owner/status' && startMs < 50)).toHaveLength(20);
  });

  it('are drawn by the table where there is no file: as many are shorter as it says', () => {
    const drawn = drawnOutages();
    const of502 = drawn.filter(({ className }) => className === '502');
    const at = fitted.atMinutes.indexOf(30);
    const longer = of502.filter(({ lengthMs }) => lengthMs > 30 * MINUTE).length / of502.length;
    expect(longer).toBeCloseTo(fitted.curves['502'].surviving[at] ?? Number.NaN, 1);
    expect(judgedOutages(drawn, Number.POSITIVE_INFINITY)).toHaveLength(drawn.length);
  });
});

describe('visitors', () => {
  it('come evenly over an outage and wait for half of it on average', () => {
    const waits = arrivals([anOutage({ lengthMs: 10 * MINUTE })]);
    expect(weightOf(waits)).toBeCloseTo(1, 9);
    expect(meanOf(waits)).toBeCloseTo(5 * MINUTE, 3);
  });

  it('meet an outage by its length, and nobody comes after eight hours', () => {
    const short = anOutage({ lengthMs: CARES_MS / 4 });
    const endless = anOutage({ lengthMs: 10 * CARES_MS });
    const waits = arrivals([short, endless]);
    expect(weightOf(waits.filter(({ outage }) => outage === short))).toBeCloseTo(0.2, 9);
    expect(Math.min(...waits.filter(({ outage }) => outage === endless).map(({ waitMs }) => waitMs))).toBeGreaterThan(9 * CARES_MS);
  });

  it('of the second kind are half restarts, of 8 s in the middle', () => {
    const waits = arrivalsAndRestarts([anOutage()], seededRandom(1));
    const restarts = waits.filter(({ outage }) => outage === undefined);
    expect(weightOf(waits)).toBeCloseTo(1, 9);
    expect(weightOf(restarts)).toBeCloseTo(0.5, 9);
    const within = (ms: number) => restarts.filter(({ waitMs }) => waitMs < ms).length / restarts.length;
    expect(within(8_000)).toBeCloseTo(0.5, 1);
    // One standard deviation of the logarithm above the middle: 84 %.
    expect(within(8_000 * Math.E)).toBeCloseTo(0.84, 1);
  });
});
