import { perhaps, probably, recorded, secondary, surely, type Gateway } from '../gateway.ts';
import { header, ownStatus, status, text } from '../marks.ts';

/** Uses statuses that nobody else does. An unknown name is a plain 404 that nothing marks. */
export const proxyChain: Gateway = {
  id: 'proxy-chain',
  name: 'proxy-chain',
  role: 'visitor',
  ownPage: [
    recorded(ownStatus(594), text(/^Connection Refused$/)),
    recorded(ownStatus(595), text(/^Connection Reset$/)),
    recorded(ownStatus(590, 591, 592, 593, 596, 597, 599), header('content-type', /^text\/plain/), text(/^[A-Z][A-Za-z ]+$/)),
  ],
  reasons: [
    surely('refused', recorded(status(594))),
    surely('closed', recorded(status(595))),
    probably('too-slow', secondary(status(596))),
    probably('name-not-found', secondary(status(593))),
    perhaps('misconfigured', recorded(status(599))),
  ],
};
