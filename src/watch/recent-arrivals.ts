import { SECOND_MS, type EpochMs, type Ms } from '../lib/time.ts';
import { sameAddress } from '../lib/web-address.ts';
import type { Shown } from './observation.ts';

interface Arrival {
  url: string;
  shows: Shown;
  at: EpochMs;
  /** The person has sent off a form to get there, whether by GET or by POST. */
  fromForm?: boolean | undefined;
}

const MOST_TABS = 200;
/** How much earlier than its answer a commit may be reported; measured in Firefox 153: a few milliseconds. */
const TOLERANCE_MS: Ms = SECOND_MS;

/**
 * Remembers what each tab came to show last. Firefox often reports the commit of a page before the answer
 * to its request; this is how the later event finds the earlier one.
 */
export class RecentArrivals {
  private readonly arrivals = new Map<number, Arrival>();

  remember(tabId: number, arrival: Arrival): void {
    this.arrivals.delete(tabId);
    this.arrivals.set(tabId, arrival);
    const [oldest] = this.arrivals.keys();
    if (this.arrivals.size > MOST_TABS && oldest !== undefined) this.arrivals.delete(oldest);
  }

  /** Whether it was told of any arrival in this tab. */
  hasHeardOf(tabId: number): boolean {
    return this.arrivals.has(tabId);
  }

  /** What stands in the tab for an answer that came at `answeredAt`. */
  shownFor(tabId: number, url: string, answeredAt: EpochMs): Shown {
    const arrival = this.arrivals.get(tabId);
    if (!arrival || arrival.at + TOLERANCE_MS < answeredAt || !sameAddress(arrival.url, url)) return 'nothing-yet';
    return arrival.shows;
  }

  /** True when what the tab came to show last is this address, and a form led there. */
  cameFromForm(tabId: number, url: string): boolean {
    const arrival = this.arrivals.get(tabId);
    return arrival?.fromForm === true && sameAddress(arrival.url, url);
  }

  forget(tabId: number): void {
    this.arrivals.delete(tabId);
  }
}
