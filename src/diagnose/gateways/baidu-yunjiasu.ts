import { secondary, type Gateway } from '../gateway.ts';
import { header } from '../marks.ts';

export const baiduYunjiasu: Gateway = {
  id: 'baidu-yunjiasu',
  name: 'Baidu Yunjiasu',
  role: 'cdn',
  ownPage: [],
  passed: [secondary(header('server', /^yunjiasu/i))],
};
