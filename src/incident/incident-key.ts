import { parseWebAddress } from '../lib/web-address.ts';
import type { Partition } from '../watch/tab-facts.ts';
import type { IncidentKey } from './incident.ts';

/** The key of the incident that an address belongs to; undefined for addresses Rebound does not watch. */
export function incidentKeyOf(url: string, partition: Partition): IncidentKey | undefined {
  const address = parseWebAddress(url);
  return address && `${address.origin} ${partition}`;
}
