import { SECOND_MS } from '../../../src/lib/time.ts';
import type { Course, Scenario } from './simulate.ts';

/** What a run comes to. Peaks: documents asked for in one second, as a share of all clients at once. */
export interface FleetReport {
  peakInFirst30s: number;
  peakLater: number;
  peakAfterRecovery: number;
  /** From the end of the outage until 99 % of the clients have their page and go on having it; null: not within the run. */
  secondsToFullService: number | null;
  /** Times that the load brought the server down again. */
  restarts: number;
  /** Requests before the moment that the client was asked to wait for. */
  tooEarly: number;
  /** Documents that a client asked for before its page was there for good, on average over the run. */
  requestsAClient: number;
}

const FULL_SERVICE = 0.99;
/** What all clients together send at once cannot be helped in the first half minute: their first gaps are seconds long. */
const FIRST_SECONDS = 30;

/** Reads a run. */
export function judge({ clients, outageMs }: Scenario, { askedBySecond, thereBySecond, restarts, tooEarly }: Course): FleetReport {
  const recovered = Math.floor(outageMs / SECOND_MS);
  const lastShort = thereBySecond.findLastIndex((there) => there < FULL_SERVICE * clients);
  return {
    peakInFirst30s: peak(askedBySecond, 0, FIRST_SECONDS) / clients,
    peakLater: peak(askedBySecond, FIRST_SECONDS, askedBySecond.length) / clients,
    peakAfterRecovery: peak(askedBySecond, recovered, askedBySecond.length) / clients,
    secondsToFullService: lastShort === thereBySecond.length - 1 ? null : lastShort + 1 - recovered,
    restarts,
    tooEarly,
    requestsAClient: askedBySecond.slice(0, lastShort + 1).reduce((sum, asked) => sum + asked, 0) / clients,
  };
}

function peak(bySecond: Float64Array, from: number, to: number): number {
  return bySecond.slice(from, to).reduce((most, asked) => Math.max(most, asked), 0);
}
