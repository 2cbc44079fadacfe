import { perhaps, recorded, type Gateway } from '../gateway.ts';
import { status, text } from '../marks.ts';
import { nodeErrors } from '../node-errors.ts';

/** Calls every failure 404. */
export const corsAnywhere: Gateway = {
  id: 'cors-anywhere',
  name: 'CORS Anywhere',
  role: 'proxy',
  ownPage: [recorded(text(/^Not found because of proxy error: /))],
  reasons: [...nodeErrors(text), perhaps('down', recorded(status(404)))],
};
