import { describe, expect, it } from 'vitest';
import * as marks from '../../../src/diagnose/marks.ts';
import { readAnswer } from '../../../src/diagnose/read-answer.ts';
import { anAnswer, aPage } from './an-answer.ts';

const answer = readAnswer(
  anAnswer(503, 'Server: a\nserver: b\nretry-after: 120\nset-cookie: BIGipServer=secret; path=/', aPage('T', 'One. Two.'), { elapsedMs: 700, statusText: 'Slow down' }),
);

describe('marks', () => {
  it.each([
    ['a header', marks.header('server', /^b$/), 'server: b', true],
    ['a missing header', marks.noHeader('via'), 'via', false],
    ['a cookie’s name', marks.cookie(/^BIGip/), 'BIGipServer', true],
    ['a title', marks.title(/^T$/), 'T', true],
    ['text', marks.text(/Two/), 'Two', true],
    ['a sentence', marks.onlySentence('Two.'), 'Two.', true],
    ['markup', marks.markup(/<body>/), '<body>', true],
    ['words beside the status', marks.reasonPhrase(/Slow/), 'Slow down', true],
    ['a status', marks.status(502, 503), '503', false],
    ['a status of one’s own', marks.ownStatus(503), '503', true],
    ['Retry-After', marks.retryAfter(60, 120), 'retry-after: 120', false],
    ['a weak one', marks.weakly(marks.text(/Two/)), 'Two', false],
  ])('find %s', (_, mark, found, isStrong) => {
    expect(mark(answer)).toMatchObject({ found, isStrong });
  });

  it.each([
    ['another header', marks.header('server', /^c$/)],
    ['one header of two', marks.soleHeader('server', /^a$/)],
    ['a header that is there', marks.noHeader('server')],
    ['a cookie’s value', marks.cookie(/secret/)],
    ['the title in the text', marks.text(/T$/)],
    ['a sentence that is not the last', marks.onlySentence('One.')],
    ['a longer Retry-After', marks.retryAfter(300)],
    ['an empty page', marks.isEmpty],
    // Between the two, time tells nothing.
    ['an answer at once', marks.atOnce],
    ['an answer that was waited for', marks.waited],
    ['a field of JSON', marks.json('a', /^/)],
  ])('do not find %s', (_, mark) => {
    expect(mark(answer)).toBeUndefined();
  });

  it('read JSON by its fields', () => {
    const data = readAnswer(anAnswer(500, '', '{"code":"X","list":[1]}'));
    expect(marks.json('code', /^X$/)(data)?.found).toBe('code: X');
    expect(marks.json('list', /^/)(data)).toBeUndefined();
  });
});
