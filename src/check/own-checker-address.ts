import { parseWebAddress } from '../lib/web-address.ts';
import type { Target } from './target.ts';

/**
 * The address of a checker of one's own for a site: `{host}` and `{origin}` stand for the site's, URL-encoded;
 * only at its very beginning, `{origin}` is the site's origin itself. Undefined when that is no `http:` or `https:` address.
 */
export function ownCheckerAddress(template: string, { host, origin }: Target): string | undefined {
  const filled = template
    .trim()
    .replace(/^\{origin\}/, () => origin)
    .replaceAll('{origin}', encodeURIComponent(origin))
    .replaceAll('{host}', encodeURIComponent(host));
  return parseWebAddress(filled)?.href;
}
