import fc from 'fast-check';
import type { TabCommand } from '../../../src/decide/input.ts';

/** Addresses of two sites; the third looks one-time. */
const URLS = ['https://a.example/', 'https://a.example/2', 'https://a.example/cb?code=1', 'https://b.example/'];
const urlArbitrary = fc.constantFrom(...URLS);
const tabArbitrary = fc.integer({ min: 1, max: 3 });
const commands: TabCommand[] = ['try-now', 'stop', 'resume', 'open-plainly'];

/** Something that may happen, as plain data so that a failing run can be read. */
export type Event =
  | { kind: 'pass'; ms: number }
  | { kind: 'answer'; tabId: number; url: string; method: string; status: number; retryAfter: string; private: boolean }
  | { kind: 'commit'; tabId: number; url: string }
  | { kind: 'fail'; tabId: number; url: string; aborted: boolean }
  | { kind: 'close' | 'look'; tabId: number }
  | { kind: 'network'; online: boolean }
  | { kind: 'settle'; status: number; retryAfter: string; unreachable: boolean }
  | { kind: 'command'; command: TabCommand; tabId: number }
  | { kind: 'check'; tabId: number; isAgreed: boolean }
  | { kind: 'verdict'; says: 'up' | 'down-for-everyone' | 'just-you'; isDone: boolean }
  | { kind: 'diagnose'; tabId: number; url: string; status: number; isChallenge: boolean; hasReadPage: boolean }
  | { kind: 'address'; tabId: number; url: string }
  | { kind: 'wake'; loading: boolean };

/** Mostly short, because that is where two attempts could come too close. */
const passArbitrary = fc.oneof(fc.integer({ min: 1, max: 6_000 }), fc.integer({ min: 1, max: 90_000 }));
const statusArbitrary = fc.constantFrom(502, 502, 502, 200, 302, 404, 429, 500, 502, 503, 504, 522);
const retryAfterArbitrary = fc.constantFrom('', '', '5', '60', 'rubbish', '-1', '99999999');

export const eventArbitrary: fc.Arbitrary<Event> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('pass' as const), ms: passArbitrary }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      tabId: tabArbitrary,
      url: urlArbitrary,
      method: fc.constantFrom('GET', 'GET', 'POST'),
      status: statusArbitrary,
      retryAfter: retryAfterArbitrary,
      private: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('settle' as const),
      status: statusArbitrary,
      retryAfter: retryAfterArbitrary,
      unreachable: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('commit' as const), tabId: tabArbitrary, url: urlArbitrary }) },
  fc.record({ kind: fc.constant('fail' as const), tabId: tabArbitrary, url: urlArbitrary, aborted: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('close' as const, 'look' as const), tabId: tabArbitrary }),
  fc.record({ kind: fc.constant('network' as const), online: fc.boolean() }),
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('command' as const),
      command: fc.constantFrom('try-now' as const, ...commands),
      tabId: tabArbitrary,
    }),
  },
  fc.record({ kind: fc.constant('check' as const), tabId: tabArbitrary, isAgreed: fc.boolean() }),
  fc.record({
    kind: fc.constant('verdict' as const),
    says: fc.constantFrom('up' as const, 'down-for-everyone' as const, 'just-you' as const),
    isDone: fc.boolean(),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('diagnose' as const),
      tabId: tabArbitrary,
      url: urlArbitrary,
      status: statusArbitrary,
      isChallenge: fc.boolean(),
      hasReadPage: fc.boolean(),
    }),
  },
  fc.record({ kind: fc.constant('address' as const), tabId: tabArbitrary, url: urlArbitrary }),
  fc.record({ kind: fc.constant('wake' as const), loading: fc.boolean() }),
);
