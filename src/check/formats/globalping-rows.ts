import * as v from 'valibot';
import { tameText } from '../../lib/cap-text.ts';
import type { Continent, Fact, Place, PlaceFinding, PlaceOutcome } from '../evidence.ts';
import { factsOf } from '../facts.ts';
import { outcomeOfStatus } from '../place-outcome.ts';
import { maybeFlag, maybeNumber, maybeText, readRows, textOrEmpty } from './lenient.ts';

/** Far more than are ever asked for. */
const MAX_ROWS = 64;
const MAX_NAME_LENGTH = 60;
const CONTINENTS = ['AF', 'AN', 'AS', 'EU', 'NA', 'OC', 'SA'] as const satisfies readonly Continent[];

const maybeStatus = v.fallback(v.nullish(v.pipe(v.number(), v.integer())), undefined);
/** A header that came more than once is a list. */
const maybeHeader = v.fallback(v.nullish(v.union([v.string(), v.pipe(v.array(v.string()), v.transform((values) => values.join(', ')))])), undefined);

const PROBE = v.object({
  continent: v.fallback(v.picklist(['unknown', ...CONTINENTS]), 'unknown'),
  country: textOrEmpty,
  city: textOrEmpty,
  asn: maybeNumber,
  network: textOrEmpty,
  latitude: maybeNumber,
  longitude: maybeNumber,
});

const RESULT = v.object({
  status: v.string(),
  failureSource: maybeText,
  statusCode: maybeStatus,
  statusCodeName: maybeText,
  resolvedAddress: maybeText,
  rawOutput: maybeText,
  headers: v.fallback(v.nullish(v.object({ server: maybeHeader, 'cf-mitigated': maybeHeader })), undefined),
  timings: v.fallback(v.nullish(v.object({ total: maybeNumber })), undefined),
  tls: v.fallback(v.nullish(v.object({ authorized: maybeFlag, error: maybeText })), undefined),
});

const ROW = v.object({ probe: PROBE, result: RESULT });

type Probe = v.InferOutput<typeof PROBE>;
type Result = v.InferOutput<typeof RESULT>;

/** What one probe has found so far. */
export interface MeasuredRow {
  finding: PlaceFinding;
  facts: Fact[];
}

/**
 * The rows of an HTTP measurement (`results`, https://globalping.io/docs/api.globalping.io#get-/v1/measurements/-id-).
 * @returns undefined when there are rows and none has the documented shape.
 */
export function readMeasuredRows(results: readonly unknown[]): MeasuredRow[] | undefined {
  return readRows(results.slice(0, MAX_ROWS), ROW)?.rows.map(({ probe, result }) => ({
    finding: findingOf(probe, result),
    facts: factsIn(probe, result),
  }));
}

function findingOf(probe: Probe, result: Result): PlaceFinding {
  const { statusCode } = result;
  const isAnswered = result.status === 'finished' && typeof statusCode === 'number';
  return { kind: 'place', place: placeOf(probe), outcome: outcomeOf(result), ...(isAnswered ? { status: statusCode } : {}) };
}

function outcomeOf({ status, statusCode, headers, failureSource, rawOutput }: Result): PlaceOutcome {
  switch (status) {
    case 'in-progress':
      return 'pending';
    case 'finished':
      return outcomeOfStatus(statusCode ?? 0, /\bchallenge\b/i.test(headers?.['cf-mitigated'] ?? ''));
    case 'failed':
      return outcomeOfFailure(failureSource ?? 'target', rawOutput ?? '');
    default:
      // `offline`, and whatever may come.
      return 'no-evidence';
  }
}

/** @param source whose fault it was, as the probe believes; for older probes, which do not say, the site's. */
function outcomeOfFailure(source: string, message: string): PlaceOutcome {
  if (source !== 'target') return 'no-evidence';
  if (message.includes('Private IP ranges are not allowed')) return 'private-address';
  if (/\bENOTFOUND\b/.test(message)) return 'name-not-found';
  // Probes look for IPv4 addresses: a site that has IPv6 ones only is no outage.
  if (/\bENODATA\b/.test(message)) return 'no-evidence';
  return 'unreachable';
}

function placeOf({ continent, country, city, asn, network, latitude, longitude }: Probe): Place {
  return {
    city: tameText(city, MAX_NAME_LENGTH),
    country: /^[A-Z]{2}$/.test(country) ? country : '',
    continent,
    // By number, as other services name networks too.
    network: typeof asn === 'number' ? `AS${asn}` : tameText(network, MAX_NAME_LENGTH),
    ...(network === '' ? {} : { networkName: tameText(network, MAX_NAME_LENGTH) }),
    ...(isOnEarth(latitude, longitude) ? { latitude: latitude ?? 0, longitude: longitude ?? 0 } : {}),
  };
}

function isOnEarth(latitude: number | null | undefined, longitude: number | null | undefined): boolean {
  return typeof latitude === 'number' && typeof longitude === 'number' && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

function factsIn({ country, network, asn }: Probe, result: Result): Fact[] {
  const { status, statusCode, statusCodeName, failureSource, resolvedAddress, timings, rawOutput, headers, tls } = result;
  const total = timings?.total;
  return factsOf(
    ['status', typeof statusCode === 'number' ? `${statusCode} ${statusCodeName ?? ''}`.trim() : status],
    ['failureSource', failureSource],
    ['resolvedAddress', resolvedAddress],
    ['timings.total', typeof total === 'number' ? `${total} ms` : undefined],
    ['network', typeof asn === 'number' ? `AS${asn} ${network}`.trim() : network],
    ['country', country],
    ['rawOutput', rawOutput?.split('\n', 1)[0]],
    ['server', headers?.server],
    // The probe looks past a bad certificate; a browser would not.
    ['tls', tls?.authorized === false ? (tls.error ?? 'not authorized') : undefined],
  );
}
