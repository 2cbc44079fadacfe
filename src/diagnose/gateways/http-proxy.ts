import { perhaps, recorded, type Gateway } from '../gateway.ts';
import { status, text, waited } from '../marks.ts';

/** Has no page of its own: the sentence is the error handler of its README, which many keep. `http-proxy-3` has the same. */
export const httpProxy: Gateway = {
  id: 'http-proxy',
  name: 'http-proxy',
  role: 'proxy',
  sharesPages: true,
  ownPage: [recorded(text(/^Something went wrong\. And we are reporting a custom error message\.$/))],
  reasons: [perhaps('too-slow', recorded(waited)), perhaps('down', recorded(status(500)))],
};
