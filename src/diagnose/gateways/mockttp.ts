import { probably, recorded, type Gateway } from '../gateway.ts';
import { reasonPhrase, status, text } from '../marks.ts';
import { nodeErrors } from '../node-errors.ts';

export const mockttp: Gateway = {
  id: 'mockttp',
  name: 'Mockttp',
  role: 'visitor',
  ownPage: [recorded(reasonPhrase(/^Error communicating with upstream server$/), text(/^Error: /))],
  reasons: [...nodeErrors(text), probably('down', recorded(status(502)))],
};
