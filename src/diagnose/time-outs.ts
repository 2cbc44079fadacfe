import type { Ms } from '../lib/time.ts';
import type { Gateway } from './gateway.ts';
import { foundMark, inSeconds } from './marks.ts';
import type { FoundMark } from './diagnosis.ts';

/**
 * Time-outs as gateways come, in seconds: documented by the makers (ALB connect, Azure Front Door, Cloudflare, Fastly, Kong, Vercel), from
 * Debian's own configuration (HAProxy), the others from public reports. Owners change them, so a time that fits is a weak mark and
 * one that does not is none.
 */
const SECONDS: Readonly<Record<string, readonly number[]>> = {
  apache: [60],
  'aws-alb': [10, 60],
  'aws-api-gateway': [29],
  'azure-app-service': [230],
  'azure-front-door': [30],
  cloudflare: [100, 120],
  cloudfront: [30],
  envoy: [15],
  fastly: [15],
  haproxy: [50],
  heroku: [30],
  kong: [60],
  nginx: [60],
  openresty: [60],
  squid: [60, 900],
  varnish: [60],
  vercel: [300],
};
/** The way there and back, and a timer that fires late. */
const SLACK_MS: Ms = 1_500;

/** The time to the answer, if it is one at which this gateway gives up as it comes. */
export function fittingTimeOut({ id, name }: Gateway, elapsedMs: Ms | undefined): FoundMark | undefined {
  if (elapsedMs === undefined) return undefined;
  const seconds = SECONDS[id]?.find((each) => elapsedMs >= each * 1000 - 100 && elapsedMs <= each * 1000 + SLACK_MS);
  return seconds === undefined ? undefined : foundMark('time', `${inSeconds(elapsedMs)}, ${name}: ${seconds} s`, false);
}
