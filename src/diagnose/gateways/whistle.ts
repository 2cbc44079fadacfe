import { probably, recorded, type Gateway } from '../gateway.ts';
import { header, status, text } from '../marks.ts';
import { nodeErrors } from '../node-errors.ts';

export const whistle: Gateway = {
  id: 'whistle',
  name: 'Whistle',
  role: 'visitor',
  ownPage: [recorded(header('x-server', /^Whistle$/), text(/\bFrom: Whistle@/))],
  reasons: [...nodeErrors(text), probably('down', recorded(status(502)))],
};
