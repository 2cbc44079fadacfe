import { perhaps, probably, recorded, surely, type Reason } from './gateway.ts';
import { atOnce, markup, retryAfter, status, text, waited, type Mark } from './marks.ts';

/** The error page of nginx with this footer; `footer` is the source of a regular expression. */
export function nginxLayout(footer: string): Mark[] {
  return [text(new RegExp(`^\\d{3} [\\w -]+ ${footer}(?: \\([^)]*\\))?$`, 'i')), markup(new RegExp(`<center>\\s*${footer}`, 'i'))];
}

/**
 * What nginx's page says: 502 at once hides refused, closed, reset, bad and missing names alike; only 504 says more.
 * Its 503 comes from its own rules (`limit_req`, `limit_conn`, `return`), never from what stands behind it.
 * @see https://nginx.org/en/docs/http/ngx_http_limit_req_module.html
 */
export const nginxReasons: readonly Reason[] = [
  surely('rate-limited', recorded(status(429)), 'gateway'),
  surely('too-slow', recorded(status(504), waited)),
  probably('too-slow', recorded(status(504))),
  probably('maintenance', recorded(status(503), retryAfter(300)), 'gateway'),
  perhaps('overloaded', recorded(status(503)), 'gateway'),
  probably('down', recorded(status(502), atOnce)),
  probably('down', recorded(status(502))),
  perhaps('misconfigured', recorded(status(500)), 'gateway'),
];
