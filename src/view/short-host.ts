const LONGEST = 40;
const KEPT_AT_START = 16;
const KEPT_AT_END = 22;

/** A long host shortened in the middle, where it tells least; for sentences, not for what a person agrees to. */
export function shortHost(host: string): string {
  if (host.length <= LONGEST) return host;
  return `${host.slice(0, KEPT_AT_START)}…${host.slice(-KEPT_AT_END)}`;
}
