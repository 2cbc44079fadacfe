import { perhaps, probably, recorded, secondary, surely, type Gateway } from '../gateway.ts';
import { header, status, text } from '../marks.ts';

const says = (pattern: RegExp) => recorded(text(pattern));

/** Calls a time-out 408 and an unknown name 404. */
export const ziproxy: Gateway = {
  id: 'ziproxy',
  name: 'Ziproxy',
  role: 'visitor',
  ownPage: [recorded(header('server', /^ziproxy$/), text(/\(ziproxy\/[\d.]+\)$/))],
  passed: [secondary(header('server', /^ziproxy$/))],
  reasons: [
    surely('too-slow', says(/\bRequest timed out\./)),
    surely('name-not-found', says(/\bUnknown host\./)),
    surely('closed', says(/\bEmpty response from server\b/)),
    probably('misconfigured', says(/\bToo long line in response\b/)),
    probably('down', recorded(status(503))),
    perhaps('closed', recorded(status(500))),
  ],
};
