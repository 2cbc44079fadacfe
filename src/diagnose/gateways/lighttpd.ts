import { probably, recorded, surely, type Gateway } from '../gateway.ts';
import { header, markup, soleHeader, status, text, waited } from '../marks.ts';

/** Keeps the `Server` header of what it passes on. A connection that was closed gives 500. */
export const lighttpd: Gateway = {
  id: 'lighttpd',
  name: 'lighttpd',
  role: 'proxy',
  ownPage: [
    recorded(soleHeader('server', /^lighttpd\b/), markup(/<!DOCTYPE html PUBLIC "-\/\/W3C\/\/DTD XHTML 1\.0 Transitional/i), text(/^(\d{3} [A-Z][\w -]+)$/)),
  ],
  passed: [recorded(header('server', /^lighttpd\b/))],
  reasons: [
    surely('too-slow', recorded(status(504), waited)),
    probably('too-slow', recorded(status(504))),
    probably('too-slow', recorded(status(503), waited)),
    probably('down', recorded(status(503))),
    probably('misconfigured', recorded(status(502))),
    probably('closed', recorded(status(500))),
    probably('rate-limited', recorded(status(429)), 'gateway'),
  ],
};
