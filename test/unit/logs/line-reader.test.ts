import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineReader } from '../../../src/logs/line-reader.ts';
import { fixture, WRITTEN_AT } from './log-kit.ts';

const NGINX = '2026/11/21 08:55:10 [error] 1#1: *1 no live upstreams while connecting to upstream, client: 192.0.2.7, request: "GET / HTTP/1.1"';

const kinds = (lines: readonly string[]) => {
  const reader = new LineReader(WRITTEN_AT);
  return lines.map((line) => reader.read(line).kind);
};

describe('reading lines', () => {
  it('takes a stack trace for a part of the message before, but not for one of an unknown line', () => {
    const trace = ['Traceback (most recent call last):', '  File "app.py", line 5, in app', 'ValueError: no stock'];
    expect(kinds([NGINX, ...trace])).toEqual(['known', 'continued', 'continued', 'continued']);
    expect(kinds(['who knows', ...trace])).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('counts empty lines apart, which change nothing for the lines around them', () => {
    expect(kinds([NGINX, '', '   ', '  at index.js:1'])).toEqual(['known', 'empty', 'empty', 'continued']);
  });

  it.each(['{"half":', '{}', '[]', '{"status":200}', '#Fields', '[21-Nov-2026', '2026/11/21 08:55:10 [error]', '"'])('does not know %s', (line) => {
    expect(kinds([line])).toEqual(['unknown']);
  });

  it('knows lines of a container by what is inside, and not by the wrapping', () => {
    const reader = new LineReader(WRITTEN_AT);
    const read = fixture('containers.log').trim().split('\n').map((line) => reader.read(line));
    expect(read.map((reading) => (reading.kind === 'known' ? `${reading.formatName} ${reading.entry.cause}` : reading.kind))).toEqual([
      'nginx closed',
      'gunicorn worker-timeout',
      'Combined Log Format answered-504',
      'nginx no-upstream',
      'unknown',
    ]);
  });

  it('gives lines without a time that of the line before', () => {
    const reader = new LineReader(WRITTEN_AT);
    reader.read(NGINX);
    const segfault = reader.read('php-fpm[1]: segfault at 0 ip 000055d2 sp 00007ffd error 4 in php-fpm');
    expect(segfault).toMatchObject({ entry: { cause: 'crashed', time: Date.UTC(2026, 10, 21, 8, 55, 10) } });
  });

  it('reads the fields of the W3C format anew for each file', () => {
    const line = '2026-11-21 08:55:10 GET /cart 503';
    const reader = new LineReader(WRITTEN_AT);
    reader.read('#Fields: date time cs-method cs-uri-stem sc-status');
    expect(reader.read(line)).toMatchObject({ entry: { cause: 'answered-503', path: '/cart' } });
    expect(new LineReader(WRITTEN_AT).read(line).kind).toBe('unknown');
  });

  it('never throws, whatever comes', () => {
    const scraps = fc.constantFrom('2026/11/21 08:55:10 [', '[21/Nov/2026:08:55:10 +0000] "', '#Fields: ', '{"ts":1,"msg":"', '- ', '" 502 ', 'Nov 21 08:55:10 h p: ', '*1 upstream: "', '\\', '\u0000', '99', '-1/-1/-1/-1/-1');
    const line = fc.array(fc.oneof(scraps, fc.string(), fc.json()), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        expect(kinds(lines)).toHaveLength(lines.length);
      }),
    );
  });
});

function timeOf(line: string, before: number) {
  const reading = new LineReader(before).read(line);
  return reading.kind === 'known' ? reading.entry.time : undefined;
}

describe('times without a year', () => {
  it('are of the latest year in which they are not after the file', () => {
    expect(timeOf('Nov 21 08:55:10 web1 sshd[1]: hello', Date.UTC(2026, 10, 21, 9))).toBe(Date.UTC(2026, 10, 21, 8, 55, 10));
    expect(timeOf('Dec 31 23:59:59 web1 sshd[1]: hello', Date.UTC(2027, 0, 1, 8))).toBe(Date.UTC(2026, 11, 31, 23, 59, 59));
    // A server whose zone is ahead writes what is tomorrow elsewhere.
    expect(timeOf('Jan  1 09:00:00 web1 sshd[1]: hello', Date.UTC(2026, 11, 31, 23))).toBe(Date.UTC(2027, 0, 1, 9));
  });
});
