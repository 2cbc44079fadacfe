import { secondary, type Gateway } from '../gateway.ts';
import { header, text } from '../marks.ts';
import { nginxLayout, nginxReasons } from '../nginx-layout.ts';

/** Alibaba's; its page names the edge server that failed. */
export const tengine: Gateway = {
  id: 'tengine',
  name: 'Tengine',
  role: 'proxy',
  ownPage: [secondary(text(/Powered by Tengine/i)), secondary(...nginxLayout('tengine(?:/[\\d.]+)?'))],
  passed: [secondary(header('server', /^Tengine\b/i)), secondary(header('eagleid'))],
  reasons: nginxReasons,
};
