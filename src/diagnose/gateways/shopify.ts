import { secondary, type Gateway } from '../gateway.ts';
import { header } from '../marks.ts';

export const shopify: Gateway = {
  id: 'shopify',
  name: 'Shopify',
  role: 'platform',
  ownPage: [],
  passed: [secondary(header('powered-by', /^Shopify$/)), secondary(header('x-shopid')), secondary(header('x-shopify-stage'))],
  statusPage: 'https://www.shopifystatus.com/',
};
