import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../src/diagnose/answer-of.ts';
import { diagnose } from '../../../src/diagnose/diagnose.ts';
import { readResponseFacts } from '../../../src/watch/response-facts.ts';
import { recordingNames, recordingOf } from './recordings.ts';

describe('what is known of an answer', () => {
  const facts = { headers: [{ name: 'server', value: 'nginx' }], empty: false };

  it('is what the background has kept', () => {
    expect(answerOf({ url: 'https://shop.example:8443/basket?a=1', status: 502, facts: { ...facts, reason: 'Bad Gateway' } })).toEqual({
      status: 502,
      headers: facts.headers,
      statusText: 'Bad Gateway',
      host: 'shop.example',
      isHttps: true,
    });
    expect(answerOf({ url: 'http://shop.example/', status: 502, facts: { ...facts, empty: true } })).toMatchObject({ isEmpty: true, isHttps: false });
  });

  it('is more when the page could be asked', () => {
    expect(answerOf({ url: 'https://shop.example/', status: 504, facts }, { markup: '<html/>', elapsedMs: 60_010, worker: 'relayed' })).toMatchObject({
      page: '<html/>',
      elapsedMs: 60_010,
      worker: 'relayed',
    });
  });

  it.each(recordingNames.filter((name) => recordingOf(name).status >= 400))('is enough for the same diagnosis: %s', (name) => {
    const answer = recordingOf(name);
    const { status, statusText, headers, page, elapsedMs } = answer;
    const kept = { url: '', status, facts: readResponseFacts([...headers], `HTTP/1.1 ${status} ${statusText}`) };
    const known = answerOf(kept, { markup: page ?? '', ...(elapsedMs !== undefined && { elapsedMs }) });
    expect(diagnose(known)).toEqual(diagnose(answer));
  });
});
