import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TICK_MS } from '../../../bench/fleet/calendar.ts';
import { Server, type ServerModel } from '../../../bench/fleet/server.ts';

const SECOND = 1_000;

/** Ten requests a second, always warm. */
function aModel(changes: Partial<ServerModel> = {}): ServerModel {
  return { warmPerSecond: 10, coldShare: 1, requestsToWarm: 1, longestQueue: 30, timeoutMs: 2 * SECOND, patienceMs: 30 * SECOND, startMs: 5 * SECOND, ...changes };
}

/** Works from one moment to another, asking before each tick; says what became of whom and when. */
function run(server: Server, fromMs: number, toMs: number, ask: (now: number) => void = () => undefined) {
  const served: Array<{ client: number; answerMs: number; at: number }> = [];
  const failed: typeof served = [];
  for (let now = fromMs + TICK_MS; now <= toMs; now += TICK_MS) {
    ask(now);
    server.work(now, {
      served: (client, answerMs) => served.push({ client, answerMs, at: now }),
      failed: (client, answerMs) => failed.push({ client, answerMs, at: now }),
    });
  }
  return { served, failed };
}

describe('a server', () => {
  it('refuses everything before it is up, and serves in the order of asking', () => {
    const server = new Server(aModel(), SECOND);
    expect(server.offer(1, 1, 0)).toBe(false);
    for (const client of [3, 1, 2]) expect(server.offer(client, 1, SECOND)).toBe(true);
    expect(run(server, SECOND, 3 * SECOND).served.map(({ client }) => client)).toEqual([3, 1, 2]);
  });

  it('does as many requests a second as it can, and no more because it was idle before', () => {
    const server = new Server(aModel(), 0);
    run(server, 0, 10 * SECOND);
    for (let client = 0; client < 15; client++) server.offer(client, 1, 10 * SECOND);
    expect(run(server, 10 * SECOND, 11 * SECOND).served).toHaveLength(10);
  });

  it('does a fraction of that while it is cold', () => {
    const server = new Server(aModel({ coldShare: 0.5, requestsToWarm: 1e9, timeoutMs: 60 * SECOND }), 0);
    const { served } = run(server, 0, 10 * SECOND, (now) => server.offer(now, 1, now));
    expect(served.length).toBeGreaterThanOrEqual(49);
    expect(served.length).toBeLessThanOrEqual(50);
  });

  it('warms with what it serves', () => {
    const server = new Server(aModel({ warmPerSecond: 1_000, longestQueue: 3_000, coldShare: 0.1, requestsToWarm: 4_000, timeoutMs: 60 * SECOND }), 0);
    const ask = (now: number) => {
      for (let each = 0; each < 100; each++) server.offer(each, 1, now);
    };
    const early = run(server, 0, 10 * SECOND, ask).served.length;
    run(server, 10 * SECOND, 60 * SECOND, ask);
    const late = run(server, 60 * SECOND, 70 * SECOND, ask).served.length;
    // n' = 1,000·(1 − 0.9·exp(−n/4,000)) from n = 0 gives n = 4,000·ln(0.9 + 0.1·exp(t/4)): 3,002 after 10 s, all but full speed after 60.
    expect(early / 3_002).toBeCloseTo(1, 1);
    expect(late).toBeGreaterThan(9_900);
  });

  it('answers 504 after the time-out, and does that work in vain', () => {
    const server = new Server(aModel(), 0);
    for (let client = 0; client < 30; client++) server.offer(client, 1, 0);
    const { served, failed } = run(server, 0, 4 * SECOND);
    // Two seconds' worth in time; nobody is told later than the time-out and a tick.
    expect(served).toHaveLength(20);
    expect(failed.map(({ client }) => client)).toEqual([20, 21, 22, 23, 24, 25, 26, 27, 28, 29]);
    expect(failed.every(({ at }) => at <= 2 * SECOND + 2 * TICK_MS)).toBe(true);
    // One who asks then stands behind the ten whose work is in vain.
    const other = new Server(aModel(), 0);
    for (let client = 0; client < 30; client++) other.offer(client, 1, 0);
    run(other, 0, 2.2 * SECOND);
    other.offer(99, 1, 2.2 * SECOND);
    const [last] = run(other, 2.2 * SECOND, 6 * SECOND).served;
    expect(last?.client).toBe(99);
    expect(last?.answerMs).toBeGreaterThanOrEqual(0.8 * SECOND);
  });

  it('refuses what its queue does not hold', () => {
    const server = new Server(aModel(), 0);
    const taken = Array.from({ length: 40 }, (_, client) => server.offer(client, 1, 0)).filter(Boolean);
    expect(taken).toHaveLength(30);
    expect(server.offer(99, 1, 0)).toBe(false);
  });

  it('collapses where more waits than can be done before the time-out, and is started anew with cold caches', () => {
    const server = new Server(aModel({ longestQueue: 100 }), 0);
    let client = 0;
    const press = (now: number) => {
      for (let each = 0; each < 5; each++) server.offer(client++, 1, now);
    };
    run(server, 0, 30 * SECOND, press);
    const vain = run(server, 30 * SECOND, 35 * SECOND, press);
    expect(vain.served).toHaveLength(0);
    run(server, 35 * SECOND, 60 * SECOND, press);
    expect(server.restarts).toBeGreaterThanOrEqual(1);
  });

  it('loses no request: each is refused, served, told of its time-out, dropped at a restart or still waiting', () => {
    const asks = fc.array(fc.record({ afterTicks: fc.integer({ min: 0, max: 20 }), cost: fc.integer({ min: 1, max: 8 }) }), { maxLength: 400 });
    fc.assert(
      fc.property(asks, fc.integer({ min: 2, max: 80 }), fc.integer({ min: 1, max: 5 }), (all, longestQueue, patience) => {
        const server = new Server(aModel({ longestQueue, patienceMs: patience * SECOND, coldShare: 0.3, requestsToWarm: 50 }), SECOND);
        const ends = new Map<number, number>();
        const end = (client: number) => ends.set(client, (ends.get(client) ?? 0) + 1);
        let now = 0;
        for (const [client, { afterTicks, cost }] of all.entries()) {
          for (let tick = 0; tick < afterTicks; tick++) server.work((now += TICK_MS), { served: end, failed: end });
          if (!server.offer(client, cost, now)) end(client);
        }
        const { offered, refused, served, timedOut, dropped } = server.counts;
        expect(refused + served + timedOut + dropped + server.waiting).toBe(offered);
        expect(ends.size).toBe(offered - server.waiting);
        expect([...ends.values()].every((times) => times === 1)).toBe(true);
      }),
    );
  });
});
