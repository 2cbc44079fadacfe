import { ENDINGS, type Episode } from '../src/history/episode.ts';
import { VERDICT_KINDS } from '../src/check/verdict-kinds.ts';

export const HISTORY_NOW = Date.UTC(2026, 10, 21, 14, 3);

const HOUR = 3_600_000;
const ORIGINS = ['https://shop.example.com', 'https://wiki.example.org', 'http://intranet:8080', `https://${'very-long-label-'.repeat(3)}.staging.example-company.co.uk`];
const GATEWAYS = ['nginx/1.25.3', 'cloudflare', undefined, 'AkamaiGHost, Apache/2.4.58 (Ubuntu) OpenSSL/3.0.2 mod_fcgid/2.3.9'];
const STATUSES = [502, 504, 503, 522];

function pick<T>(from: readonly [T, ...T[]] | readonly T[], index: number): T {
  return from[index % from.length] as T;
}

/** A history with a bit of everything, the latest first. */
export const EPISODES: readonly Episode[] = Array.from({ length: 34 }, (_, index) => {
  const gateway = pick(GATEWAYS, index);
  return {
    origin: pick(ORIGINS, index % 5 === 4 ? 3 : Math.floor(index / 2)),
    partition: 'ordinary' as const,
    since: HISTORY_NOW - (0.4 + index * index * 1.9) * HOUR,
    lengthMs: ((index * 37) % 23) ** 3 * 1_900 + 4_000,
    ending: index % 3 === 0 ? pick(ENDINGS, index) : ('answered' as const),
    status: pick(STATUSES, index % 7 === 0 ? 3 : index % 3),
    ...(gateway === undefined ? {} : { gateway }),
    tries: (index * 5) % 19,
    ...(index % 4 === 1 ? { verdict: pick(VERDICT_KINDS, index) } : {}),
  };
});
