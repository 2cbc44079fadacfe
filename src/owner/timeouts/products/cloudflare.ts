import type { Product } from '../product.ts';

/** Read in Cloudflare's "Connection limits". Only Enterprise plans can have the answer's time changed. */
export const cloudflare: Product = {
  id: 'cloudflare',
  name: 'Cloudflare',
  roles: ['front'],
  timeOuts: [
    { duty: 'connect', directive: '', usualS: 19, mostS: 19 },
    { duty: 'answer', directive: 'Proxy Read Timeout', usualS: 120, mostS: 120 },
    { duty: 'inner-idle', directive: 'Proxy Idle Timeout', usualS: 900, mostS: 900 },
  ],
  headLimit: { directive: '', usualBytes: 128 * 1024, canBeSet: false },
  source: 'https://developers.cloudflare.com/fundamentals/reference/connection-limits/',
  knownFrom: 'documented',
};
