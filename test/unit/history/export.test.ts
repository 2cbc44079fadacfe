import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/entry/history/csv.ts';
import { exportRow } from '../../../src/history/export-rows.ts';
import { anEpisode } from '../../fixtures/episodes.ts';

const HEAD = 'site,began,seconds,status,gateway,tries,ending,verdict';

describe('an exported history', () => {
  it('is CSV as RFC 4180 has it: a head, CRLF, quotes where they are needed', () => {
    const rows = [
      anEpisode({ gateway: 'a "b", c', verdict: 'just-you' }),
      anEpisode({ origin: 'http://wiki:8080', lengthMs: 1_499, ending: 'left' }),
    ].map(exportRow);
    expect(csvOf(rows).split('\r\n')).toEqual([
      HEAD,
      'https://shop.example,2026-11-21T12:00:00.000Z,120,502,"a ""b"", c",3,answered,just-you',
      'http://wiki:8080,2026-11-21T12:00:00.000Z,1,502,,3,left,',
    ]);
  });

  it('has its head also when it is empty', () => {
    expect(csvOf([]).trim()).toBe(HEAD);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=1\n+2'])('makes no formula of %j', (gateway) => {
    const cell = csvOf([exportRow(anEpisode({ gateway }))]).slice(HEAD.length).split(',502,')[1] ?? '';
    expect(cell.replace(/^"/, '').startsWith(`'${gateway[0]}`)).toBe(true);
  });
});
