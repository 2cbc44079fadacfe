import { probably, recorded, type Gateway } from '../gateway.ts';
import { header, markup, status } from '../marks.ts';

/** A worker that is killed closes the connection, and the server in front says 502. */
export const gunicorn: Gateway = {
  id: 'gunicorn',
  name: 'gunicorn',
  role: 'application',
  ownPage: [recorded(markup(/<h1><p>(?:Bad Request|Internal Server Error)<\/p><\/h1>/i))],
  passed: [recorded(header('server', /^gunicorn\b/))],
  reasons: [probably('down', recorded(status(500)))],
};
