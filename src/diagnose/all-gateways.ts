import { akamai } from './gateways/akamai.ts';
import { angie } from './gateways/angie.ts';
import { anyproxy } from './gateways/anyproxy.ts';
import { apache } from './gateways/apache.ts';
import { awsAlb } from './gateways/aws-alb.ts';
import { awsApiGateway } from './gateways/aws-api-gateway.ts';
import { azureAppService } from './gateways/azure-app-service.ts';
import { azureApplicationGateway } from './gateways/azure-application-gateway.ts';
import { azureFrontDoor } from './gateways/azure-front-door.ts';
import { baiduYunjiasu } from './gateways/baidu-yunjiasu.ts';
import { barracuda } from './gateways/barracuda.ts';
import { bunny } from './gateways/bunny.ts';
import { burp } from './gateways/burp.ts';
import { caddy } from './gateways/caddy.ts';
import { charles } from './gateways/charles.ts';
import { cloudflare } from './gateways/cloudflare.ts';
import { cloudfront } from './gateways/cloudfront.ts';
import { corsAnywhere } from './gateways/cors-anywhere.ts';
import { ddosGuard } from './gateways/ddos-guard.ts';
import { django } from './gateways/django.ts';
import { e2guardian } from './gateways/e2guardian.ts';
import { edgio } from './gateways/edgio.ts';
import { envoy } from './gateways/envoy.ts';
import { expressHttpProxy } from './gateways/express-http-proxy.ts';
import { express } from './gateways/express.ts';
import { f5BigIp } from './gateways/f5-big-ip.ts';
import { fastifyReplyFrom } from './gateways/fastify-reply-from.ts';
import { fastify } from './gateways/fastify.ts';
import { fastly } from './gateways/fastly.ts';
import { fiddler } from './gateways/fiddler.ts';
import { flask } from './gateways/flask.ts';
import { fly } from './gateways/fly.ts';
import { fortinet } from './gateways/fortinet.ts';
import { githubPages } from './gateways/github-pages.ts';
import { googleCloudLoadBalancer } from './gateways/google-cloud-load-balancer.ts';
import { gunicorn } from './gateways/gunicorn.ts';
import { h2o } from './gateways/h2o.ts';
import { hapiH2o2 } from './gateways/hapi-h2o2.ts';
import { hapi } from './gateways/hapi.ts';
import { haproxy } from './gateways/haproxy.ts';
import { heroku } from './gateways/heroku.ts';
import { httpMitmProxy } from './gateways/http-mitm-proxy.ts';
import { httpProxyMiddleware } from './gateways/http-proxy-middleware.ts';
import { httpProxy } from './gateways/http-proxy.ts';
import { iis } from './gateways/iis.ts';
import { imperva } from './gateways/imperva.ts';
import { ironport } from './gateways/ironport.ts';
import { koaBetterHttpProxy } from './gateways/koa-better-http-proxy.ts';
import { koaProxies } from './gateways/koa-proxies.ts';
import { koa } from './gateways/koa.ts';
import { kong } from './gateways/kong.ts';
import { lighttpd } from './gateways/lighttpd.ts';
import { litespeed } from './gateways/litespeed.ts';
import { mitmproxy } from './gateways/mitmproxy.ts';
import { mockttp } from './gateways/mockttp.ts';
import { netlify } from './gateways/netlify.ts';
import { netscaler } from './gateways/netscaler.ts';
import { nghttpx } from './gateways/nghttpx.ts';
import { nginx } from './gateways/nginx.ts';
import { openresty } from './gateways/openresty.ts';
import { php } from './gateways/php.ts';
import { privoxy } from './gateways/privoxy.ts';
import { proxyChain } from './gateways/proxy-chain.ts';
import { proxy } from './gateways/proxy.ts';
import { proxysg } from './gateways/proxysg.ts';
import { puma } from './gateways/puma.ts';
import { rails } from './gateways/rails.ts';
import { railway } from './gateways/railway.ts';
import { redbird } from './gateways/redbird.ts';
import { render } from './gateways/render.ts';
import { shopify } from './gateways/shopify.ts';
import { skyhigh } from './gateways/skyhigh.ts';
import { sonicwall } from './gateways/sonicwall.ts';
import { sophos } from './gateways/sophos.ts';
import { squid } from './gateways/squid.ts';
import { sucuri } from './gateways/sucuri.ts';
import { tengine } from './gateways/tengine.ts';
import { tinyproxy } from './gateways/tinyproxy.ts';
import { tomcat } from './gateways/tomcat.ts';
import { traefik } from './gateways/traefik.ts';
import { trafficserver } from './gateways/trafficserver.ts';
import { umbrella } from './gateways/umbrella.ts';
import { uwsgi } from './gateways/uwsgi.ts';
import { varnish } from './gateways/varnish.ts';
import { vercel } from './gateways/vercel.ts';
import { vite } from './gateways/vite.ts';
import { whistle } from './gateways/whistle.ts';
import { wordpress } from './gateways/wordpress.ts';
import { wpEngine } from './gateways/wp-engine.ts';
import { ziproxy } from './gateways/ziproxy.ts';
import { zscaler } from './gateways/zscaler.ts';
import type { Gateway } from './gateway.ts';

/** Every product there is a file for. Where two wrote the page by equal marks, the earlier counts. A new one is one file and one line here. */
export const allGateways: readonly Gateway[] = [
  anyproxy,
  barracuda,
  burp,
  charles,
  e2guardian,
  fiddler,
  fortinet,
  httpMitmProxy,
  ironport,
  mitmproxy,
  mockttp,
  privoxy,
  proxyChain,
  proxy,
  proxysg,
  skyhigh,
  sonicwall,
  sophos,
  tinyproxy,
  umbrella,
  whistle,
  ziproxy,
  zscaler,
  apache,
  squid,
  trafficserver,
  awsApiGateway,
  azureAppService,
  fly,
  githubPages,
  heroku,
  netlify,
  railway,
  render,
  shopify,
  vercel,
  wpEngine,
  akamai,
  azureFrontDoor,
  baiduYunjiasu,
  bunny,
  cloudflare,
  cloudfront,
  ddosGuard,
  edgio,
  fastly,
  googleCloudLoadBalancer,
  imperva,
  sucuri,
  angie,
  awsAlb,
  azureApplicationGateway,
  caddy,
  corsAnywhere,
  envoy,
  expressHttpProxy,
  f5BigIp,
  fastifyReplyFrom,
  h2o,
  hapiH2o2,
  haproxy,
  httpProxyMiddleware,
  httpProxy,
  iis,
  koaBetterHttpProxy,
  koaProxies,
  kong,
  lighttpd,
  litespeed,
  netscaler,
  nghttpx,
  nginx,
  openresty,
  redbird,
  tengine,
  traefik,
  varnish,
  vite,
  django,
  express,
  fastify,
  flask,
  gunicorn,
  hapi,
  koa,
  php,
  puma,
  rails,
  tomcat,
  uwsgi,
  wordpress,
];
