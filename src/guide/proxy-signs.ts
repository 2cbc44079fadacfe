/** Products that stand on the visitor's side and sign what passes through them, in `via` or `server`. */
const VISITOR_SIDE = /\b(?:squid|zscaler|blue ?coat|forcepoint|websense|fortigate|fortiguard|mcafee|privoxy|sophos|umbrella|charles|fiddler|mitmproxy)\b/i;

/** True when an answer's headers name a proxy or security product of the visitor's own side. A hint, no proof. */
export function cameThroughProxy(headers: ReadonlyArray<{ name: string; value: string }>): boolean {
  return headers.some(({ name, value }) => (name === 'via' || name === 'server') && VISITOR_SIDE.test(value));
}
