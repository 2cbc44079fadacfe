import type { Product } from '../product.ts';

/**
 * The load balancer of the platform; nobody can set its limit. Never a gateway here: behind Cloudflare, which waits for less, no
 * chain with it could be made to fit.
 */
export const azureAppService: Product = {
  id: 'azure-app-service',
  name: 'Azure App Service',
  roles: ['front'],
  timeOuts: [{ duty: 'answer', directive: '', usualS: 230, mostS: 230 }],
  source: 'https://learn.microsoft.com/en-us/answers/questions/1332955/httptrigger-230-response-timeout-with-function-app',
  knownFrom: 'secondary',
};
