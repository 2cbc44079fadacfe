import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allGateways } from '../../../src/diagnose/all-gateways.ts';
import type { Answer } from '../../../src/diagnose/answer.ts';
import { CAUSES, HOPS } from '../../../src/diagnose/diagnosis.ts';
import { diagnose } from '../../../src/diagnose/diagnose.ts';
import { recordingNames, recordingOf } from './recordings.ts';

const recordedAnswers = recordingNames.map((name) => recordingOf(name));
const recordedHeaders = recordedAnswers.flatMap(({ headers }) => headers);

const header = fc.oneof(
  fc.constantFrom(...recordedHeaders, { name: 'cf-error-type', value: '1015' }, { name: 'Proxy-Status', value: 'a; error=dns_error' }, { name: 'Set-Cookie', value: 'BIGipServer=1' }),
  fc.record({ name: fc.string(), value: fc.string() }),
);
const pages = recordedAnswers.flatMap(({ page }) => (page === undefined ? [] : [page]));
const page = fc.oneof(fc.constantFrom(...pages), fc.string(), fc.tuple(fc.constantFrom(...pages), fc.constantFrom(...pages)).map((parts) => parts.join('')));
const madeUp: fc.Arbitrary<Answer> = fc.record(
  {
    status: fc.oneof(fc.constantFrom(0, 200, 404, 429, 500, 502, 503, 504, 521, 530, 594), fc.integer({ min: 0, max: 999 })),
    headers: fc.array(header, { maxLength: 12 }),
    statusText: fc.oneof(fc.string(), fc.constantFrom('Bad Gateway', 'Connect failed', 'Connection refused')),
    page,
    isEmpty: fc.boolean(),
    isCut: fc.boolean(),
    elapsedMs: fc.double({ min: 0, max: 1_000_000 }),
    ip: fc.oneof(fc.ipV4(), fc.ipV6(), fc.string()),
    host: fc.oneof(fc.domain(), fc.string()),
    isHttps: fc.boolean(),
    worker: fc.constantFrom('made' as const, 'relayed' as const),
    missing: fc.constantFrom('closed' as const, 'not-http' as const, 'timed-out' as const),
  },
  { requiredKeys: ['status', 'headers'] },
);

/** A recorded answer with more around it, as other hops may add. */
const decorated = fc
  .tuple(madeUp, fc.constantFrom(...recordedAnswers))
  .map(([more, recorded]): Answer => ({ ...more, ...recorded, headers: [...recorded.headers, ...more.headers] }));
const answers = fc.oneof(madeUp, decorated);

describe('a diagnosis of any answer', () => {
  const ids = ['unknown', ...allGateways.map(({ id }) => id)];

  it('says only what there are words for, and little of it', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const { gateway, hop, cause, marks, passedBy } = diagnose(answer);
        expect(ids).toContain(gateway);
        expect(HOPS).toContain(hop);
        expect(CAUSES).toContain(cause);
        expect(passedBy).not.toContain(gateway);
        for (const { found } of marks) expect(found.length).toBeLessThanOrEqual(160);
      }),
    );
  });

  it('is certain only with a strong mark, and of a known writer or a stated reason', () => {
    // The same answers every time, so that enough of them are known to be certain.
    const certain = fc.sample(answers, { numRuns: 1_500, seed: 7 }).map(diagnose).filter(({ confidence }) => confidence === 'certain');
    expect(certain.length).toBeGreaterThan(50);
    for (const { marks, wrotePage } of certain) {
      expect(marks.some(({ isStrong }) => isStrong)).toBe(true);
      expect(wrotePage || marks.some(({ kind }) => kind === 'proxy-status')).toBe(true);
    }
  });

  it('does not depend on the order of headers with different names, nor on their case', () => {
    const distinct = fc.uniqueArray(header, { maxLength: 12, selector: ({ name }) => name.toLowerCase() });
    fc.assert(
      fc.property(answers, distinct, (answer, headers) => {
        const turned = headers.toReversed().map(({ name, value }) => ({ name: name.toUpperCase().toLowerCase(), value }));
        // Names such as “ß” are others in upper case; servers cannot send them.
        fc.pre(headers.every(({ name }) => name.toLowerCase() === name.toUpperCase().toLowerCase()));
        expect(diagnose({ ...answer, headers: turned })).toEqual(diagnose({ ...answer, headers }));
      }),
    );
  });

  it('reads no more than the beginning of a page, and no more than a hundred headers', () => {
    fc.assert(
      fc.property(answers, fc.string({ minLength: 1 }), (answer, more) => {
        const long = `${answer.page ?? ''}${' '.repeat(9_000)}`;
        expect(diagnose({ ...answer, page: long + more })).toEqual(diagnose({ ...answer, page: long }));
        const headers = Array.from({ length: 100 }, (_, index) => answer.headers[index] ?? { name: `x-${index}`, value: '' });
        expect(diagnose({ ...answer, headers: [...headers, { name: 'cf-error-type', value: '1015' }] })).toEqual(diagnose({ ...answer, headers }));
      }),
      { numRuns: 50 },
    );
  });

  it('ends soon for pages that are made to be slow to read', () => {
    for (const part of ['<', '<style', '<!--', '<title', '&#', '<h1><p>', '<center>', '{"statusCode":500,', 'Error 10', ' ']) {
      expect(diagnose({ status: 502, headers: [{ name: 'server', value: part.repeat(2_000) }], page: part.repeat(20_000) }).wrotePage).toBe(false);
    }
  });
});
