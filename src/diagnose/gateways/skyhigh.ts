import { documented, probably, secondary, type Gateway } from '../gateway.ts';
import { text, title } from '../marks.ts';

/** Formerly McAfee Web Gateway. @see https://success.skyhighsecurity.com (“Understand HTTP 502 status codes”) */
export const skyhigh: Gateway = {
  id: 'skyhigh',
  name: 'Skyhigh Secure Web Gateway',
  role: 'visitor',
  ownPage: [
    secondary(title(/(?:Skyhigh|McAfee) .*Web Gateway/i)),
    secondary(text(/\b(?:Skyhigh|McAfee) (?:Secure )?Web Gateway\b/i), text(/\b(?:Host Not Resolvable|Bad Response|Cannot Connect)\b/i)),
  ],
  reasons: [
    probably('name-not-found', documented(text(/Host Not Resolvable/i))),
    probably('misconfigured', documented(text(/Bad Response/i))),
    probably('down', documented(text(/Cannot Connect/i))),
  ],
};
