import type { PlaceOutcome } from './evidence.ts';

/** Statuses by which a gateway says that what stands behind it failed: RFC 9110 §15.6.3-5 and Cloudflare's own. */
const GATEWAY_STATUSES = new Set([502, 503, 504, 520, 521, 522, 523, 524, 525, 526, 527, 530]);
/** Turned away as a robot: the site works. */
const ROBOT_STATUSES = new Set([403, 429]);

/**
 * What an answer of that status, at some place, says about the site.
 * @param isRobotWall the answer says that it is a challenge for robots (`cf-mitigated`), whatever its status.
 */
export function outcomeOfStatus(status: number, isRobotWall = false): PlaceOutcome {
  if (isRobotWall || ROBOT_STATUSES.has(status)) return 'blocked';
  if (status < 100 || status > 599) return 'no-evidence';
  if (status < 500) return 'reached';
  return GATEWAY_STATUSES.has(status) ? 'gateway-error' : 'server-error';
}
