import { documented, surely, type Gateway } from '../gateway.ts';
import { noHeader, status, text } from '../marks.ts';

/** Sends two plain words that applications send too; only “no available server” is its own. */
export const traefik: Gateway = {
  id: 'traefik',
  name: 'Traefik',
  role: 'proxy',
  ownPage: [documented(status(503), text(/^no available server$/), noHeader('server'))],
  reasons: [surely('down', documented(text(/^no available server$/)))],
};
