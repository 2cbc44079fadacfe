import { secondary, type Gateway } from '../gateway.ts';
import { header } from '../marks.ts';

export const edgio: Gateway = {
  id: 'edgio',
  name: 'Edgio',
  role: 'cdn',
  ownPage: [],
  passed: [secondary(header('server', /^EC(?:S|Acc) \(/))],
};
