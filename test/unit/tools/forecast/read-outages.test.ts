import { describe, expect, it } from 'vitest';
import { parseOutages } from '../../../../tools/forecast/read-outages.ts';

const HEAD = 'repo,site,start_utc,end_utc,duration_s,class,first_code,codes,censored,incident,down_commit,up_commit';
const ROW = 'owner/status,"Shop, front",2026-08-16T17:03:26Z,2026-08-16T17:06:47Z,201,502,502,502 503,0,7,0a7b48f,8553384';

describe('the outages file', () => {
  it('is read, the earliest first', () => {
    const later = 'owner/status,Api,2026-08-17T00:00:00Z,,3600,conn,0,0,1,8,abc,';
    expect(parseOutages([HEAD, later, ROW].join('\n'))).toEqual([
      { repository: 'owner/status', site: 'Shop, front', startMs: Date.UTC(2026, 7, 16, 17, 3, 26), lengthMs: 201_000, ended: true, className: '502', incident: 'owner/status 7' },
      { repository: 'owner/status', site: 'Api', startMs: Date.UTC(2026, 7, 17), lengthMs: 3_600_000, ended: false, className: 'conn', incident: 'owner/status 8' },
    ]);
  });

  it('is refused when it is empty', () => {
    expect(() => parseOutages(HEAD)).toThrow('No outages');
  });

  it.each([
    ['a length that is no number', ROW.replace('201', 'long')],
    ['a date that is none', ROW.replace('2026-08-16T17:03:26Z', 'yesterday')],
    ['an end that is neither known nor open', ROW.replace(',0,7,', ',2,7,')],
    ['missing columns', 'owner/status,Shop'],
  ])('is refused with the row that has %s', (_, row) => {
    expect(() => parseOutages([HEAD, ROW, row].join('\n'))).toThrow('Outage 2 of the file');
  });
});
