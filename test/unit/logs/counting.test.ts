import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSES, type Cause } from '../../../src/logs/causes.ts';
import { DurationSketch } from '../../../src/logs/duration-sketch.ts';
import { PathTimes } from '../../../src/logs/path-times.ts';
import { pathOfRequest, pathOfTarget } from '../../../src/logs/request-path.ts';
import { MAX_SAMPLE_LENGTH, Samples } from '../../../src/logs/samples.ts';
import { Tally } from '../../../src/logs/tally.ts';
import { MAX_BUCKETS, Timeline } from '../../../src/logs/timeline.ts';
import { TopList } from '../../../src/logs/top-list.ts';

const START = Date.UTC(2026, 10, 21, 8);
const YEAR_MS = 365 * 86_400_000;

function timelineOf(all: ReadonlyArray<readonly [number, Cause | undefined]>) {
  const timeline = new Timeline();
  for (const [time, cause] of all) timeline.add(time, cause);
  return timeline.summary();
}

describe('the timeline', () => {
  const moments = fc.array(fc.tuple(fc.integer({ min: START, max: START + 5 * YEAR_MS }), fc.constantFrom<(Cause | undefined)[]>('refused', 'tls', undefined)), { minLength: 1 });

  it('loses nothing while its bars grow wider, and has never too many', () => {
    fc.assert(
      fc.property(moments, (all) => {
        const summary = timelineOf(all);
        for (const cause of CAUSES) {
          const counted = (summary?.counts[cause] ?? []).reduce((sum, count) => sum + count, 0);
          expect(counted).toBe(all.filter(([, each]) => each === cause).length);
        }
        expect(summary?.length).toBeLessThanOrEqual(MAX_BUCKETS);
      }),
    );
  });

  it('puts every moment into the bar that it belongs to', () => {
    fc.assert(
      fc.property(moments, (all) => {
        const { from = 0, widthMs = 1, counts = {}, length = 0 } = timelineOf(all) ?? {};
        const expected = Array.from({ length }, (_, index) => all.filter(([time, cause]) => cause === 'tls' && Math.floor((time - from) / widthMs) === index).length);
        if (expected.some((count) => count > 0)) expect(counts.tls).toEqual(expected);
      }),
    );
  });

  it('is the same in whatever order the lines come', () => {
    fc.assert(
      fc.property(moments, (all) => {
        expect(timelineOf(all.toReversed())).toEqual(timelineOf(all));
      }),
    );
  });

  it('covers quiet times too', () => {
    const summary = timelineOf([
      [START, undefined],
      [START + 30_000, 'refused'],
      [START + 59_000, undefined],
    ]);
    expect(summary).toMatchObject({ from: START, widthMs: 1_000, length: 60 });
    expect(summary?.counts.refused?.indexOf(1)).toBe(30);
  });

  it('is not there where no line names a time', () => {
    expect(new Timeline().summary()).toBeUndefined();
  });
});

describe('durations', () => {
  it('have quantiles that are off by a twentieth at most', () => {
    const durations = fc.array(fc.double({ min: 1, max: 3_600_000, noNaN: true }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(durations, fc.double({ min: 0.01, max: 1, noNaN: true }), (all, share) => {
        const sketch = new DurationSketch();
        for (const duration of all) sketch.add(duration);
        const exact = all.toSorted((a, b) => a - b)[Math.max(1, Math.ceil(share * all.length)) - 1] ?? 0;
        expect(Math.abs(sketch.quantile(share) - exact) / exact).toBeLessThanOrEqual(0.05);
      }),
    );
  });

  it('of nothing, and of less than a millisecond, are no trouble', () => {
    const sketch = new DurationSketch();
    expect(sketch.quantile(0.95)).toBe(0);
    sketch.add(0);
    expect([sketch.quantile(0.5), sketch.maxMs]).toEqual([0, 0]);
  });

  it('order paths by their slow requests, in bounded memory', () => {
    const times = new PathTimes();
    for (let index = 0; index < 10_000; index += 1) times.add(`/page-${index}x`, 1);
    for (let index = 0; index < 100; index += 1) {
      times.add('/often-slow', index < 90 ? 10 : 5_000);
      times.add('/once-slow', index < 99 ? 10 : 9_000);
    }
    const [first, second] = times.slowest(2);
    expect(first).toMatchObject({ path: '/often-slow', count: 100, maxMs: 5_000 });
    expect(second).toMatchObject({ path: '/once-slow', maxMs: 9_000 });
    expect(second?.p95Ms).toBeLessThan(20);
    expect(times.slowest(100_000).length).toBeLessThanOrEqual(2_000);
  });
});

describe('the list of names', () => {
  it('is exact for the frequent ones however many there are', () => {
    const list = new TopList();
    for (let index = 0; index < 20_000; index += 1) {
      list.add(`/seldom-${index}`);
      if (index % 2 === 0) list.add('/often');
      if (index % 4 === 0) list.add('/less');
    }
    expect(list.top(2)).toEqual([
      { name: '/often', count: 10_000 },
      { name: '/less', count: 5_000 },
    ]);
    expect(list.top(100_000).length).toBeLessThanOrEqual(512);
  });
});

describe('samples', () => {
  it('are the first lines and the last one, cut', () => {
    const samples = new Samples();
    for (let line = 1; line <= 50; line += 1) samples.add(`${line} ${'x'.repeat(5_000)}`, 'a.log', line);
    expect(samples.all().map(({ line }) => line)).toEqual([1, 2, 50]);
    for (const { text } of samples.all()) expect(text).toHaveLength(MAX_SAMPLE_LENGTH);
  });
});

describe('paths', () => {
  it.each([
    ['GET /cart?id=1&token=secret HTTP/1.1', '/cart'],
    ['GET http://shop.example/cart?id=1 HTTP/1.1', '/cart'],
    ['GET https://shop.example HTTP/1.1', '/'],
    ['GET /users/4711/orders/8 HTTP/2', '/users/*/orders/*'],
    ['GET /o/123e4567-e89b-12d3-a456-426614174000 HTTP/2', '/o/*'],
    ['GET /f/d41d8cd98f00b204e9800998ecf8427e.css HTTP/2', '/f/d41d8cd98f00b204e9800998ecf8427e.css'],
    ['GET /v2/items HTTP/2', '/v2/items'],
    ['GET /a;jsessionid=1 HTTP/1.1', '/a'],
    ['GET /cut-off', '/cut-off'],
    ['OPTIONS * HTTP/1.1', undefined],
    ['<BADREQ>', undefined],
    ['', undefined],
  ])('of %j is %s', (request, path) => {
    expect(pathOfRequest(request)).toBe(path);
  });

  it('are capped', () => {
    expect(pathOfTarget(`/${'x'.repeat(9_000)}`)).toHaveLength(200);
  });
});

describe('the tally', () => {
  it('counts requests apart from faults, and reasons before symptoms', () => {
    const tally = new Tally();
    const add = (entry: { kind: 'access' | 'error'; status?: number; cause?: Cause }, count: number) => {
      for (let index = 0; index < count; index += 1) tally.add({ kind: 'known', formatName: 'nginx', entry }, 'a line', 'a.log', 1);
    };
    add({ kind: 'access', status: 200 }, 5);
    add({ kind: 'access', status: 404 }, 2);
    add({ kind: 'access', status: 502, cause: 'answered-502' }, 3);
    add({ kind: 'error', cause: 'refused' }, 2);
    add({ kind: 'error', cause: 'tls' }, 1);
    const { requests, failedRequests, causes } = tally.summary();
    expect({ requests, failedRequests }).toEqual({ requests: 10, failedRequests: 3 });
    expect(causes.map(({ cause, count }) => `${cause} ${count}`)).toEqual(['refused 2', 'tls 1', 'answered-502 3']);
  });
});
