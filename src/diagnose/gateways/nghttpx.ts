import { probably, recorded, surely, type Gateway } from '../gateway.ts';
import { header, markup, noHeader, status, waited } from '../marks.ts';

/** `Via` is only on what it passes on. */
export const nghttpx: Gateway = {
  id: 'nghttpx',
  name: 'nghttpx',
  role: 'proxy',
  ownPage: [
    recorded(markup(/<footer>nghttpx[^<]*<\/footer>/), noHeader('via')),
    recorded(markup(/<footer>nghttpx[^<]*<\/footer>/), header('server', /^nghttpx/)),
  ],
  passed: [recorded(header('via', /\bnghttpx\b/))],
  reasons: [
    surely('too-slow', recorded(status(504), waited)),
    probably('too-slow', recorded(status(504))),
    probably('down', recorded(status(502))),
    probably('overloaded', recorded(status(503))),
  ],
};
