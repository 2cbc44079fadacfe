import type { Product, Role } from './product.ts';
import { apache } from './products/apache.ts';
import { awsAlb } from './products/aws-alb.ts';
import { azureAppService } from './products/azure-app-service.ts';
import { azureFrontDoor } from './products/azure-front-door.ts';
import { caddy } from './products/caddy.ts';
import { cloudflare } from './products/cloudflare.ts';
import { cloudfront } from './products/cloudfront.ts';
import { envoy } from './products/envoy.ts';
import { gunicorn } from './products/gunicorn.ts';
import { haproxy } from './products/haproxy.ts';
import { kong } from './products/kong.ts';
import { nginx } from './products/nginx.ts';
import { node } from './products/node.ts';
import { phpFpm } from './products/php-fpm.ts';
import { tomcat } from './products/tomcat.ts';
import { traefik } from './products/traefik.ts';
import { uwsgi } from './products/uwsgi.ts';
import { varnish } from './products/varnish.ts';

const PRODUCTS: readonly Product[] = [
  nginx,
  apache,
  haproxy,
  caddy,
  envoy,
  varnish,
  traefik,
  kong,
  awsAlb,
  azureFrontDoor,
  azureAppService,
  cloudflare,
  cloudfront,
  phpFpm,
  gunicorn,
  uwsgi,
  node,
  tomcat,
];

/** Those that can stand in that place. */
export function productsFor(role: Role): Product[] {
  return PRODUCTS.filter(({ roles }) => roles.includes(role));
}

/** The product of that id. */
export function productOf(id: string): Product | undefined {
  return PRODUCTS.find((product) => product.id === id);
}
