import { LineReader } from '../src/logs/line-reader.ts';
import { Tally, type LogSummary } from '../src/logs/tally.ts';

/** A file of lines. */
interface MadeFile {
  name: string;
  lines: readonly string[];
}

const ERROR_TAIL = 'server: shop.example, request: "GET /api/v1/orders/4711?ref=mail HTTP/1.1", upstream: "http://10.0.0.2:8080/api/v1/orders/4711?ref=mail", host: "shop.example"';
const two = (value: number) => String(value).padStart(2, '0');

/** A bad hour and a half: slow first, then down, then back; every number made up. */
function badMorning(): MadeFile[] {
  const errors: string[] = [];
  const requests: string[] = [];
  for (let minute = 0; minute < 90; minute += 1) {
    const clock = `${two(8 + Math.floor(minute / 60))}:${two(minute % 60)}`;
    const error = (second: number, message: string) => errors.push(`2026/11/21 ${clock}:${two(second)} [error] 812#812: *${minute * 60 + second} ${message}, client: 192.0.2.7, ${ERROR_TAIL}`);
    const slow = minute > 25 && minute < 50 ? minute - 25 : 0;
    const down = minute > 46 && minute < 68 ? 40 - Math.abs(minute - 56) * 3 : 0;
    for (let second = 0; second < slow; second += 1) error(second, 'upstream timed out (110: Connection timed out) while reading response header from upstream');
    for (let second = 0; second < down; second += 1) error(second, 'connect() failed (111: Connection refused) while connecting to upstream');
    if (down > 0) error(50, 'no live upstreams while connecting to upstream');
    if (minute % 17 === 3) error(51, 'upstream prematurely closed connection while reading response header from upstream');
    for (let second = 0; second < 30; second += 1) {
      const isFailing = second * 2 < slow + down;
      const status = isFailing ? (down > 0 ? 502 : 504) : 200;
      const path = ['/', '/search?q=lamp', '/cart', `/api/v1/orders/${second}`][second % 4] ?? '/';
      requests.push(`192.0.2.${second} - - [21/Nov/2026:${clock}:${two(second)} +0000] "GET ${path} HTTP/1.1" ${status} 512 "-" "Mozilla/5.0" rt=${(isFailing ? 30 : 0.02 * (1 + (second % 4) ** 3)).toFixed(3)}`);
    }
  }
  return [
    { name: 'error.log', lines: errors },
    { name: 'access.log', lines: requests },
    { name: 'app.log', lines: ['listening on port 8080', 'connected to the database', 'listening on port 8080'] },
  ];
}

function summaryOf(files: readonly MadeFile[]): LogSummary {
  const tally = new Tally();
  for (const { name, lines } of files) {
    const reader = new LineReader(Date.UTC(2026, 10, 22));
    for (const [index, line] of lines.entries()) tally.add(reader.read(line), line, name, index + 1);
  }
  return tally.summary();
}

export const BAD_MORNING = summaryOf(badMorning());
export const ALL_WELL = summaryOf([{ name: 'access.log', lines: ['192.0.2.1 - - [21/Nov/2026:08:00:00 +0000] "GET / HTTP/1.1" 200 512 "-" "-"'] }]);
export const NOTHING_KNOWN = summaryOf([{ name: 'notes.txt', lines: ['Dear diary,', 'today the site was down.'] }]);
