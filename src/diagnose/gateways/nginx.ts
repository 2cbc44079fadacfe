import { recorded, type Gateway } from '../gateway.ts';
import { header } from '../marks.ts';
import { nginxLayout, nginxReasons } from '../nginx-layout.ts';

/** Passing a page on it changes only the `Server` header. */
export const nginx: Gateway = {
  id: 'nginx',
  name: 'nginx',
  role: 'proxy',
  ownPage: [recorded(...nginxLayout('nginx(?:/[\\d.]+)?'))],
  passed: [recorded(header('server', /^nginx\b/i))],
  reasons: nginxReasons,
};
