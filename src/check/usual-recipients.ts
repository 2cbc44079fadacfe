/**
 * Who is asked without having been switched on, for the options page, which need not load the checkers for that.
 * A contract test holds this list against the checkers themselves.
 */
export const USUAL_RECIPIENTS = [
  { name: 'Globalping', host: 'api.globalping.io' },
  { name: 'Cloudflare DNS', host: 'cloudflare-dns.com' },
  { name: 'Google DNS', host: 'dns.google' },
] as const;

/** Asked whether this computer reaches anything at all; they are told nothing of the site. */
export const CONTROL_HOSTS = ['www.gstatic.com', 'cp.cloudflare.com'] as const;
