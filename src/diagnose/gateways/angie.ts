import { secondary, type Gateway } from '../gateway.ts';
import { header } from '../marks.ts';
import { nginxLayout, nginxReasons } from '../nginx-layout.ts';

export const angie: Gateway = {
  id: 'angie',
  name: 'Angie',
  role: 'proxy',
  ownPage: [secondary(...nginxLayout('Angie(?:/[\\d.]+)?'))],
  passed: [secondary(header('server', /^Angie\b/i))],
  reasons: nginxReasons,
};
