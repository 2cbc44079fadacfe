import { secondary, type Gateway } from '../gateway.ts';
import { header } from '../marks.ts';
import { nginxLayout, nginxReasons } from '../nginx-layout.ts';

export const openresty: Gateway = {
  id: 'openresty',
  name: 'OpenResty',
  role: 'proxy',
  ownPage: [secondary(...nginxLayout('openresty(?:/[\\d.]+)?'))],
  passed: [secondary(header('server', /^openresty\b/i))],
  reasons: nginxReasons,
};
