import { perhaps, probably, recorded, type Gateway } from '../gateway.ts';
import { header, isEmpty, noHeader, status, waited, weakly } from '../marks.ts';

/** The development server: an empty text under `Vary: Origin`. */
export const vite: Gateway = {
  id: 'vite',
  name: 'Vite',
  role: 'proxy',
  ownPage: [recorded(status(502), weakly(header('vary', /^Origin$/)), weakly(header('content-type', /^text\/plain$/)), noHeader('server'), isEmpty)],
  reasons: [perhaps('too-slow', recorded(waited)), probably('down', recorded(status(502)))],
};
