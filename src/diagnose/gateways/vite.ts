import { perhaps, probably, recorded, type Gateway } from '../gateway.ts';
import { header, isEmpty, noHeader, notPublic, status, waited, weakly } from '../marks.ts';

/** The development server of somebody who builds a site: an empty text under `Vary: Origin`, and never for a public name. */
export const vite: Gateway = {
  id: 'vite',
  name: 'Vite',
  role: 'proxy',
  ownPage: [recorded(status(502), weakly(header('vary', /^Origin$/)), weakly(header('content-type', /^text\/plain$/)), noHeader('server'), isEmpty, notPublic)],
  reasons: [perhaps('too-slow', recorded(waited)), probably('down', recorded(status(502)))],
};
