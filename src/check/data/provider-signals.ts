/** A response header that names the provider whose machines the answer came through. */
export interface ProviderSignal {
  /** The id of a status page. */
  page: string;
  /** Lower-case header name. */
  header: string;
  /** What its value must be like; without it, the header's presence is enough. */
  value?: RegExp;
}

/**
 * Headers by which providers sign answers, from common knowledge of their edges; each is a hint and nobody vouches
 * for it. Several may be true at once: an edge and, behind it, an origin.
 */
export const PROVIDER_SIGNALS: readonly ProviderSignal[] = [
  { page: 'cloudflare', header: 'server', value: /^cloudflare\b/i },
  { page: 'cloudflare', header: 'cf-ray' },
  { page: 'fastly', header: 'x-served-by', value: /(?:^|,)\s*cache-/i },
  { page: 'fastly', header: 'x-fastly-request-id' },
  { page: 'akamai', header: 'server', value: /^AkamaiGHost\b/i },
  { page: 'bunny', header: 'server', value: /^BunnyCDN-/i },
  { page: 'vercel', header: 'x-vercel-id' },
  { page: 'vercel', header: 'server', value: /^Vercel$/i },
  { page: 'netlify', header: 'x-nf-request-id' },
  { page: 'netlify', header: 'server', value: /^Netlify$/i },
  { page: 'render', header: 'x-render-origin-server' },
  { page: 'render', header: 'rndr-id' },
  { page: 'fly', header: 'fly-request-id' },
  { page: 'fly', header: 'server', value: /^Fly\//i },
  { page: 'heroku', header: 'server', value: /^heroku-router\b/i },
  { page: 'heroku', header: 'via', value: /\b(?:heroku-router|vegur)\b/i },
  { page: 'shopify', header: 'x-shopid' },
  { page: 'shopify', header: 'x-shopify-stage' },
  { page: 'shopify', header: 'server-timing', value: /\bshopify/i },
  { page: 'github', header: 'x-github-request-id' },
  { page: 'aws', header: 'x-amz-cf-id' },
  { page: 'aws', header: 'via', value: /\(CloudFront\)/i },
  { page: 'aws', header: 'server', value: /^awselb\//i },
  { page: 'aws', header: 'x-amzn-requestid' },
  { page: 'google-cloud', header: 'server', value: /^Google Frontend$/i },
  { page: 'google-cloud', header: 'via', value: /(?:^|,)\s*\S+ google\s*(?:,|$)/i },
  { page: 'azure', header: 'x-azure-ref' },
];
