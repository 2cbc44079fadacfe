import { secondary, type Gateway } from '../gateway.ts';
import { markup } from '../marks.ts';

/** What is known are block pages. */
export const barracuda: Gateway = {
  id: 'barracuda',
  name: 'Barracuda',
  role: 'visitor',
  ownPage: [secondary(markup(/Barracuda\.Networks/i))],
};
