import { secondary, type Gateway } from '../gateway.ts';
import { header, markup } from '../marks.ts';

/** What is known are block pages. */
export const sonicwall: Gateway = {
  id: 'sonicwall',
  name: 'SonicWall',
  role: 'visitor',
  ownPage: [secondary(markup(/\bnsa_banner\b/i)), secondary(header('server', /^SonicWALL/i))],
};
