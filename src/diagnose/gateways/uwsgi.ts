import { secondary, type Gateway } from '../gateway.ts';
import { header } from '../marks.ts';

/** An exception closes the connection without a byte; only a missing application gives a page, of two plain words that others send too. */
export const uwsgi: Gateway = {
  id: 'uwsgi',
  name: 'uWSGI',
  role: 'application',
  ownPage: [],
  passed: [secondary(header('server', /^uwsgi\b/i))],
};
