import { tameText } from '../../lib/cap-text.ts';
import { countries } from '../data/countries.ts';
import type { Fact, Place, PlaceFinding, PlaceOutcome } from '../evidence.ts';
import { factsOf } from '../facts.ts';
import { outcomeOfStatus } from '../place-outcome.ts';
import { isPublicAddress } from '../target.ts';

const MAX_NAME_LENGTH = 60;

/** Where many sites are cut off by law: from there, no connection says nothing about the site. */
const FILTERING_COUNTRIES = new Set(['CN', 'IR', 'RU']);

/** What one of check-host.net's nodes has found. */
export interface NodeRow {
  finding: PlaceFinding;
  facts: Fact[];
}

/**
 * Reads a node's entry in a result of `check-http` (https://check-host.net/about/api).
 * @param node its description: `[country code, country, city, address, AS]`.
 * @param result null while it is at work; else a list of which the first item is `[success, seconds, text, code, address]`.
 * There is a code wherever the site has answered; numbers may be strings.
 */
export function readNode(host: string, node: readonly unknown[], result: unknown): NodeRow {
  const place = placeOf(host, node);
  const seen = readResult(result, place.country);
  return {
    finding: { kind: 'place', place, outcome: seen.outcome, ...(seen.status === undefined ? {} : { status: seen.status }) },
    facts: [...factsOf(['node', host], ['network', place.network]), ...seen.facts],
  };
}

function placeOf(host: string, [countryCode, , city, , network]: readonly unknown[]): Place {
  const code = textOf(countryCode).toUpperCase();
  const country = countries.get(code);
  return {
    city: tameText(textOf(city), MAX_NAME_LENGTH),
    country: /^[A-Z]{2}$/.test(code) ? code : '',
    continent: country?.continent ?? 'unknown',
    // A node whose network is not told must not be counted as another's.
    network: tameText(textOf(network) || host, MAX_NAME_LENGTH),
    ...(country ? { latitude: country.latitude, longitude: country.longitude } : {}),
  };
}

interface Seen {
  outcome: PlaceOutcome;
  status?: number;
  facts: Fact[];
}

function readResult(result: unknown, country: string): Seen {
  if (result === null || result === undefined) return { outcome: 'pending', facts: [] };
  const row: unknown = Array.isArray(result) ? result[0] : undefined;
  if (!Array.isArray(row)) return { outcome: 'no-evidence', facts: factsOf(['message', messageIn(result)]) };
  const [success, seconds, text, code, address] = row as readonly unknown[];
  const status = statusOf(code);
  const facts = factsOf(
    ['code', textOf(code)],
    ['text', textOf(text)],
    ['time', textOf(seconds) === '' ? undefined : `${textOf(seconds)} s`],
    ['address', textOf(address)],
  );
  // Whatever stands at a private address is not the site, but a filter on the way.
  const isElsewhere = textOf(address) !== '' && !isPublicAddress(textOf(address));
  if (isElsewhere || success === null || success === undefined) return { outcome: 'no-evidence', facts };
  if (status !== undefined) return { outcome: outcomeOfStatus(status), status, facts };
  return { outcome: outcomeWithoutAnswer(code, country), facts };
}

function outcomeWithoutAnswer(code: unknown, country: string): PlaceOutcome {
  const isCodeUnreadable = code !== null && code !== undefined;
  return isCodeUnreadable || FILTERING_COUNTRIES.has(country) ? 'no-evidence' : 'unreachable';
}

function statusOf(code: unknown): number | undefined {
  const status = textOf(code) === '' ? Number.NaN : Number(code);
  return Number.isInteger(status) ? status : undefined;
}

/** A node that failed itself says so as `[null, { message }]`. */
function messageIn(result: unknown): string {
  const second: unknown = Array.isArray(result) ? result[1] : undefined;
  return typeof second === 'object' && second !== null && 'message' in second ? textOf(second.message) : '';
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
