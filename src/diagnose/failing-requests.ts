/** One request that a page has made, as the browser tells of it. */
export interface PageRequest {
  host: string;
  status: number;
}

/** How many of a page's requests to one host a gateway has failed. */
export interface FailingHost {
  host: string;
  count: number;
  /** The status that came most often. */
  status: number;
}

/** 502 to 504 (RFC 9110 §15.6), and Cloudflare's own. */
const isGatewayError = (status: number) => (status >= 502 && status <= 504) || (status >= 520 && status <= 530);
const MOST_HOSTS = 5;

/** Counts per host what gateways have failed, the worst first. */
export function failingHosts(requests: readonly PageRequest[]): FailingHost[] {
  const statuses = new Map<string, number[]>();
  for (const { host, status } of requests) {
    if (isGatewayError(status)) statuses.set(host, [...(statuses.get(host) ?? []), status]);
  }
  const hosts = [...statuses].map(([host, all]) => ({ host, count: all.length, status: mostFrequent(all) }));
  return hosts.toSorted((a, b) => b.count - a.count).slice(0, MOST_HOSTS);
}

function mostFrequent(statuses: readonly number[]): number {
  const timesOf = (status: number) => statuses.filter((each) => each === status).length;
  return statuses.toSorted((a, b) => timesOf(b) - timesOf(a))[0] ?? 0;
}
