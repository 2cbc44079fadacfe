import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { allGateways } from '../../../src/diagnose/all-gateways.ts';
import { answerOf } from '../../../src/diagnose/answer-of.ts';
import { MAX_PAGE_LENGTH } from '../../../src/diagnose/answer.ts';
import { diagnose } from '../../../src/diagnose/diagnose.ts';
import type { Diagnosis } from '../../../src/diagnose/diagnosis.ts';
import { findTrouble } from '../../../src/diagnose/page-trouble.ts';
import { withoutTurns } from '../../../src/lib/without-turns.ts';
import { diagnosisSchema } from '../../../src/store/diagnosis-schema.ts';
import { confidenceText, gatewayText, markText } from '../../../src/view/diagnosis-words.ts';
import { diagnosisText } from '../../../src/view/diagnosis-text.ts';
import { waitView } from '../../../src/view/wait-view.ts';
import { readResponseFacts } from '../../../src/watch/response-facts.ts';
import { aDiagnosis } from '../../fixtures/diagnoses.ts';
import { aPage, anIncident } from '../../fixtures/incidents.ts';
import { hostileText, longHostileText, spoiled } from './hostile-text.ts';

/** Headers that something is read from, and any other. */
const name = fc.oneof(
  fc.constantFrom('server', 'via', 'proxy-status', 'retry-after', 'set-cookie', 'cf-ray', 'x-cache', 'x-squid-error', 'content-length', 'content-type', 'x-amz-cf-id', 'date'),
  hostileText,
);
const header = fc.record({ name, value: fc.oneof({ weight: 6, arbitrary: hostileText }, { weight: 1, arbitrary: longHostileText }, { weight: 1, arbitrary: fc.constant(undefined) }) });
const headers = fc.array(header, { maxLength: 60, size: 'max' });
const KNOWN_PAGES = [
  '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>',
  '<html><body><h1>502 Bad Gateway</h1>\nThe server returned an invalid or incomplete response.\n</body></html>',
  'upstream connect error or disconnect/reset before headers. reset reason: connection failure',
  '{"statusCode":502,"error":"Bad Gateway","message":"connect ECONNREFUSED"}',
];
const markup = fc.oneof(
  fc.tuple(hostileText, fc.constantFrom(...KNOWN_PAGES), hostileText).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom(...KNOWN_PAGES), hostileText, fc.nat(200)).map(([page, text, at]) => page.slice(0, at) + text + page.slice(at)),
  longHostileText,
);
const statusLine = fc.oneof(hostileText, hostileText.map((text) => `HTTP/1.1 502 ${text}`));

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];

/** Everything that the screens are given of a diagnosis, as keys and what goes into their places. */
function shownOf(diagnosis: Diagnosis): string[] {
  const texts = [gatewayText(diagnosis), confidenceText(diagnosis), diagnosisText(diagnosis), ...diagnosis.marks.map(markText)];
  return texts.flatMap(({ params = [] }) => params);
}

describe('an answer that a stranger has made up', () => {
  it('is kept short, whatever its headers are', () => {
    fc.assert(
      fc.property(headers, statusLine, (all, line) => {
        const { headers: kept, reason = '' } = readResponseFacts(all, line);
        expect(kept.length).toBeLessThanOrEqual(40);
        expect(kept.reduce((sum, each) => sum + each.name.length + each.value.length, 0)).toBeLessThanOrEqual(6_000);
        expect(reason.length).toBeLessThanOrEqual(128);
        for (const text of stringsIn(kept)) expect(withoutTurns(text)).toBe(text);
      }),
    );
  });

  it('gives a diagnosis that can be stored and shown, of known words and short findings', () => {
    fc.assert(
      fc.property(headers, statusLine, markup, fc.constantFrom(200, 502, 503, 504, 522, 999), (all, line, page, status) => {
        const facts = readResponseFacts(all, line);
        const diagnosis = diagnose(answerOf({ url: 'https://shop.example/', status, facts }, { markup: page.slice(0, MAX_PAGE_LENGTH), elapsedMs: 5 }));
        expect(v.parse(diagnosisSchema, diagnosis)).toMatchObject({ hop: diagnosis.hop, cause: diagnosis.cause });
        for (const shown of shownOf(diagnosis)) {
          expect(shown.length).toBeLessThanOrEqual(160);
          expect(withoutTurns(shown)).toBe(shown);
        }
        const { host } = waitView(anIncident({ diagnosis, failure: { ...anIncident().failure, status, facts } }), aPage());
        expect(host).toBe('shop.example');
      }),
      { numRuns: 150 },
    );
  });

  const known = allGateways.flatMap((gateway) => gateway.statusPage ?? []);

  it('is no reason to send anybody anywhere but to the status page of a known product', () => {
    fc.assert(
      fc.property(headers, markup, (all, page) => {
        const { statusPage } = diagnose(answerOf({ url: 'https://shop.example/', status: 502, facts: readResponseFacts(all) }, { markup: page }));
        expect([undefined, ...known]).toContain(statusPage);
      }),
    );
  });

  it('says of a page that has loaded nothing but what is short', () => {
    const failed = fc.array(fc.record({ host: hostileText, status: fc.nat(999) }), { maxLength: 20 });
    fc.assert(
      fc.property(markup, failed, (page, requests) => {
        const trouble = findTrouble({ status: 200, markup: page.slice(0, MAX_PAGE_LENGTH), failed: requests });
        expect(trouble?.soft?.says.length ?? 0).toBeLessThanOrEqual(160);
        expect(trouble?.failing.length ?? 0).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe('a diagnosis from a page whose process has been taken over', () => {
  const whole = aDiagnosis({ passedBy: ['cloudflare'], statusPage: 'https://www.cloudflarestatus.com/' });

  it('is refused, or short and of known words', () => {
    fc.assert(
      fc.property(spoiled(whole), (said) => {
        const read = v.safeParse(diagnosisSchema, said);
        if (!read.success) return;
        const { statusPage = 'https://', marks, passedBy } = read.output;
        expect(statusPage).toMatch(/^https:\/\//);
        expect(marks.length + passedBy.length).toBeLessThanOrEqual(20);
        for (const text of shownOf(read.output)) {
          expect(text.length).toBeLessThanOrEqual(160);
          expect(withoutTurns(text)).toBe(text);
        }
      }),
      { numRuns: 300 },
    );
  });
});
