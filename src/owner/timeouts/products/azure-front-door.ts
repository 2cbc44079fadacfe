import type { Product } from '../product.ts';

/** Read in Microsoft's "Troubleshoot Azure Front Door common issues"; from 16 to 240 s can be set. */
export const azureFrontDoor: Product = {
  id: 'azure-front-door',
  name: 'Azure Front Door',
  roles: ['front'],
  timeOuts: [{ duty: 'answer', directive: 'Origin response timeout', usualS: 30, mostS: 240 }],
  source: 'https://learn.microsoft.com/azure/frontdoor/troubleshoot-issues',
  knownFrom: 'documented',
};
