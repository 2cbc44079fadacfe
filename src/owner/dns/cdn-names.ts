/**
 * Ends of the names under which content delivery networks and cloud load balancers serve other people's sites, from common
 * knowledge: behind such a name, different addresses for different askers are its purpose.
 */
const SUFFIXES = [
  'akadns.net',
  'akamai.net',
  'akamaiedge.net',
  'amazonaws.com',
  'awsglobalaccelerator.com',
  'azureedge.net',
  'azurefd.net',
  'b-cdn.net',
  'cdn.cloudflare.net',
  'cdn77.org',
  'cloudfront.net',
  'edgekey.net',
  'edgesuite.net',
  'fastly.net',
  'fastlylb.net',
  'gcdn.co',
  'github.io',
  'herokudns.com',
  'impervadns.net',
  'incapdns.net',
  'kxcdn.com',
  'llnwd.net',
  'netlify.app',
  'netlifyglobalcdn.com',
  'pages.dev',
  'shopify.com',
  'stackpathdns.com',
  'trafficmanager.net',
  'vercel-dns.com',
  'wpengine.com',
];

/** True for a name under which a content delivery network or cloud load balancer serves. */
export function isCdnName(name: string): boolean {
  return SUFFIXES.some((suffix) => name === suffix || name.endsWith(`.${suffix}`));
}
