import { probably, recorded, type Gateway } from '../gateway.ts';
import { status, text } from '../marks.ts';
import { nodeErrors } from '../node-errors.ts';

export const httpMitmProxy: Gateway = {
  id: 'http-mitm-proxy',
  name: 'http-mitm-proxy',
  role: 'visitor',
  ownPage: [recorded(text(/^(?:PROXY_TO_SERVER_REQUEST_ERROR|ON_\w+_ERROR|HTTPS_CLIENT_ERROR): /))],
  reasons: [...nodeErrors(text), probably('down', recorded(status(504)))],
};
