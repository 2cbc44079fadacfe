import { documented, probably, secondary, surely, type Gateway } from '../gateway.ts';
import { ownStatus, status, text } from '../marks.ts';

/**
 * Judges the site's certificate by statuses of its own.
 * @see https://www.cisco.com/c/en/us/support/docs/security/umbrella/224774.html
 */
export const umbrella: Gateway = {
  id: 'umbrella',
  name: 'Cisco Umbrella',
  role: 'visitor',
  ownPage: [documented(ownStatus(515, 516, 517)), secondary(text(/could not relay message upstream/i))],
  reasons: [surely('tls', documented(status(515, 516, 517))), probably('down', secondary(status(502)))],
};
