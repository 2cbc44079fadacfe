import { documented, probably, surely, type Gateway } from '../gateway.ts';
import { header, status, text } from '../marks.ts';

/** @see https://learn.microsoft.com/azure/frontdoor/troubleshoot-issues */
export const azureFrontDoor: Gateway = {
  id: 'azure-front-door',
  name: 'Azure Front Door',
  role: 'cdn',
  ownPage: [
    documented(header('x-azure-ref'), text(/Our services aren.t available right now/)),
    documented(header('x-azure-ref'), text(/\bOrigin(?:Timeout|InvalidResponse)\b/)),
  ],
  passed: [documented(header('x-azure-ref'))],
  reasons: [
    surely('too-slow', documented(text(/\bOriginTimeout\b/))),
    probably('misconfigured', documented(text(/\bOriginInvalidResponse\b/))),
    probably('too-slow', documented(status(504))),
    probably('down', documented(status(502, 503))),
  ],
  statusPage: 'https://azure.status.microsoft/',
};
