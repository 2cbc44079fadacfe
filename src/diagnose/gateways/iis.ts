import { documented, probably, secondary, type Gateway } from '../gateway.ts';
import { header, status, text, waited } from '../marks.ts';

/** Internet Information Services, with Application Request Routing as a proxy. */
export const iis: Gateway = {
  id: 'iis',
  name: 'Microsoft IIS',
  role: 'proxy',
  ownPage: [
    documented(text(/502 - Web server received an invalid response while acting as a gateway or proxy server\./)),
    secondary(header('server', /^Microsoft-HTTPAPI\//), text(/^Service Unavailable HTTP Error 503\./)),
    secondary(header('server', /^Microsoft-IIS\//), text(/^(?:Server Error )?50\d - /)),
  ],
  passed: [secondary(header('server', /^Microsoft-IIS\//)), secondary(header('x-powered-by', /^ARR\//))],
  reasons: [
    probably('too-slow', secondary(status(502), waited)),
    probably('down', documented(status(502))),
    probably('down', secondary(text(/HTTP Error 503\./))),
    probably('overloaded', secondary(status(503))),
  ],
};
