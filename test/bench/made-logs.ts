import { seededRandom } from '../fakes/random.ts';

const STARTED = Date.UTC(2026, 10, 21, 6);
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const PATHS = ['/', '/cart', '/search', '/products/', '/api/v1/orders/', '/static/app.css', '/account/settings'];
const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const FAULTS = [
  'connect() failed (111: Connection refused) while connecting to upstream',
  'upstream timed out (110: Connection timed out) while reading response header from upstream',
  'upstream prematurely closed connection while reading response header from upstream',
  'no live upstreams while connecting to upstream',
];
const LINES_A_SECOND = 60;

/**
 * Lines of nginx, access and error log mixed (one in ten), one after another for some hours of a busy day, in pieces
 * of about a megabyte. The same seed makes the same bytes.
 */
export function* madeLogs(bytes: number, seed: number): Generator<Uint8Array> {
  const random = seededRandom(seed);
  const encoder = new TextEncoder();
  let made = 0;
  let line = 0;
  while (made < bytes) {
    let text = '';
    while (text.length < 1_000_000) {
      const at = new Date(STARTED + Math.floor(line / LINES_A_SECOND) * 1000);
      text += random() < 0.1 ? errorLine(at, random) : accessLine(at, random);
      line += 1;
    }
    const piece = encoder.encode(text);
    made += piece.length;
    yield piece;
  }
}

const pick = <T>(all: readonly T[], random: () => number) => all[Math.floor(random() * all.length)] as T;
const two = (value: number) => String(value).padStart(2, '0');
const timeOf = (at: Date) => `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`;
const addressOf = (random: () => number) => `192.0.2.${Math.floor(random() * 256)}`;

function pathOf(random: () => number): string {
  const path = pick(PATHS, random);
  return path.length > 1 && path.endsWith('/') ? `${path}${Math.floor(random() * 1_000_000)}?ref=${Math.floor(random() * 1_000)}` : path;
}

function accessLine(at: Date, random: () => number): string {
  const day = `${two(at.getUTCDate())}/${MONTHS[at.getUTCMonth()]}/${at.getUTCFullYear()}`;
  const status = random() < 0.97 ? 200 : pick([404, 499, 502, 504], random);
  const seconds = (random() ** 4 * 3).toFixed(3);
  return `${addressOf(random)} - - [${day}:${timeOf(at)} +0000] "GET ${pathOf(random)} HTTP/1.1" ${status} ${Math.floor(random() * 90_000)} "-" "${BROWSER}" rt=${seconds} urt="${seconds}"\n`;
}

function errorLine(at: Date, random: () => number): string {
  const day = `${at.getUTCFullYear()}/${two(at.getUTCMonth() + 1)}/${two(at.getUTCDate())}`;
  const path = pathOf(random);
  const upstream = `10.0.0.${1 + Math.floor(random() * 4)}:8080`;
  return `${day} ${timeOf(at)} [error] 812#812: *${Math.floor(random() * 1e6)} ${pick(FAULTS, random)}, client: ${addressOf(random)}, server: shop.example, request: "GET ${path} HTTP/1.1", upstream: "http://${upstream}${path}", host: "shop.example"\n`;
}
