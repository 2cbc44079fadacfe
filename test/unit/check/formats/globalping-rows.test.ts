import { describe, expect, it } from 'vitest';
import { readMeasuredRows } from '../../../../src/check/formats/globalping-rows.ts';
import { HOSTILE_TEXT, TAMED_TEXT } from '../checker-kit.ts';
import { answered, FRANKFURT, failed, row } from '../checkers/globalping-fixtures.ts';

const outcomeOf = (result: object) => readMeasuredRows([row(result)])?.[0]?.finding.outcome;
const factsOf = (result: object) => Object.fromEntries((readMeasuredRows([row(result)])?.[0]?.facts ?? []).map(({ name, value }) => [name, value]));

describe('a row of a Globalping measurement', () => {
  it('is read whole', () => {
    expect(readMeasuredRows([row(answered(502, 'Bad Gateway'))])).toEqual([
      {
        finding: {
          kind: 'place',
          place: { city: 'Frankfurt', country: 'DE', continent: 'EU', network: 'AS24940',
            networkName: 'Example Hosting', latitude: 50.11, longitude: 8.68 },
          outcome: 'gateway-error',
          status: 502,
        },
        facts: [
          { name: 'status', value: '502 Bad Gateway' },
          { name: 'resolvedAddress', value: '93.184.216.34' },
          { name: 'timings.total', value: '325 ms' },
          { name: 'network', value: 'AS24940 Example Hosting' },
          { name: 'country', value: 'DE' },
          { name: 'rawOutput', value: 'HTTP/1.1 502' },
          { name: 'server', value: 'nginx' },
        ],
      },
    ]);
  });

  it.each([
    [200, 'reached'],
    [301, 'reached'],
    [401, 'reached'],
    [404, 'reached'],
    [405, 'reached'],
    [451, 'reached'],
    [499, 'reached'],
    [403, 'blocked'],
    [429, 'blocked'],
    [502, 'gateway-error'],
    [503, 'gateway-error'],
    [504, 'gateway-error'],
    [520, 'gateway-error'],
    [527, 'gateway-error'],
    [530, 'gateway-error'],
    [500, 'server-error'],
    [501, 'server-error'],
    [505, 'server-error'],
    [599, 'server-error'],
    [999, 'no-evidence'],
  ])('with the status %i means: %s', (status, outcome) => {
    expect(outcomeOf(answered(status))).toBe(outcome);
  });

  it.each([200.5, Infinity, '200'])('with a status that is none (%s) means nothing', (statusCode) => {
    expect(readMeasuredRows([row({ ...answered(200), statusCode })])?.[0]?.finding).toMatchObject({ outcome: 'no-evidence' });
    expect(readMeasuredRows([row({ ...answered(200), statusCode })])?.[0]?.finding).not.toHaveProperty('status');
  });

  it('with a challenge for robots means that the site works', () => {
    const challenge = { ...answered(503), headers: { 'cf-mitigated': 'challenge' } };
    expect(outcomeOf(challenge)).toBe('blocked');
    expect(outcomeOf({ ...challenge, headers: { 'cf-mitigated': ['challenge'] } })).toBe('blocked');
  });

  it.each([
    ['a connection that fails', failed('Request timeout.', 'target'), 'unreachable'],
    ['a failure of nobody', failed('connect ECONNREFUSED 93.184.216.34:443'), 'unreachable'],
    ['a name that is not found', failed('queryA ENOTFOUND missing.shop-example.com', 'target'), 'name-not-found'],
    ['a name that is not found, by an older probe', failed('queryA ENOTFOUND missing.shop-example.com'), 'name-not-found'],
    ['a name with IPv6 addresses only', failed('queryA ENODATA www.shop-example.com', 'target'), 'no-evidence'],
    ['a private address', failed('Private IP ranges are not allowed.', 'target'), 'private-address'],
    ["a failure of the probe's resolver", failed('queryA ETIMEOUT www.shop-example.com', 'resolver'), 'no-evidence'],
    ["a failure of Globalping's own", failed('The measurement timed out.', 'internal'), 'no-evidence'],
    ['a failure of something yet unknown', failed('Who knows?', 'weather'), 'no-evidence'],
    ['a probe that is gone', { status: 'offline', rawOutput: 'This probe is currently offline. Please try again later.' }, 'no-evidence'],
    ['a probe at work', { status: 'in-progress', rawHeaders: '', rawBody: '', rawOutput: '' }, 'pending'],
    ['a status yet unknown', { ...answered(502), status: 'half-finished' }, 'no-evidence'],
    ['an answer without a status', { ...answered(502), statusCode: null }, 'no-evidence'],
  ])('with %s means what it should', (_name, result, outcome) => {
    expect(outcomeOf(result)).toBe(outcome);
    expect(readMeasuredRows([row(result)])?.[0]?.finding).not.toHaveProperty('status', null);
  });

  it('whose certificate is wrong is an answer all the same, and says so', () => {
    const result = { ...answered(200), tls: { authorized: false, error: 'CERT_HAS_EXPIRED' } };
    expect(outcomeOf(result)).toBe('reached');
    expect(factsOf(result)).toMatchObject({ tls: 'CERT_HAS_EXPIRED' });
    expect(factsOf({ ...result, tls: { authorized: false } })).toMatchObject({ tls: 'not authorized' });
    expect(factsOf({ ...result, tls: { authorized: true } })).not.toHaveProperty('tls');
    expect(factsOf({ ...result, tls: null })).not.toHaveProperty('tls');
  });

  it('keeps what is known when a field is new, missing or odd', () => {
    const [odd] = readMeasuredRows([
      {
        probe: { continent: 'Atlantis', country: 'Germany', city: null, latitude: 912, longitude: 'east', network: 'Example', moon: 1 },
        result: { status: 'finished', statusCode: 200, headers: 'none', timings: [], tls: 7, novelty: {} },
      },
    ]) ?? [];
    expect(odd?.finding).toEqual({
      kind: 'place',
      place: { city: '', country: '', continent: 'unknown', network: 'Example', networkName: 'Example' },
      outcome: 'reached',
      status: 200,
    });
  });

  it.each([
    [90.1, 0],
    [0, -180.1],
    [null, 8.68],
  ])('from %s, %s is from nowhere on the map', (latitude, longitude) => {
    const [read] = readMeasuredRows([row(answered(200), { ...FRANKFURT, latitude, longitude })]) ?? [];
    expect(read?.finding.place).not.toHaveProperty('latitude');
    expect(read?.finding.place).not.toHaveProperty('longitude');
  });

  it('keeps hostile text as it is, but short', () => {
    const long = `${HOSTILE_TEXT}${'x'.repeat(10_000)}`;
    const [read] = readMeasuredRows([
      { probe: { ...FRANKFURT, asn: null, city: long, network: long }, result: { ...answered(200), rawOutput: long, headers: { server: long } } },
    ]) ?? [];
    expect(read?.finding.place.city.length).toBeLessThanOrEqual(60);
    expect(read?.finding.place.network.length).toBeLessThanOrEqual(60);
    expect(read?.facts.every(({ value }) => value.length <= 200)).toBe(true);
    expect(read?.finding.place.city.startsWith(TAMED_TEXT)).toBe(true);
  });

  it('is left out when it has no shape, unless none has', () => {
    expect(readMeasuredRows([null, row(answered(200)), { probe: {} }, 'x'])).toHaveLength(1);
    expect(readMeasuredRows([null, 'x'])).toBeUndefined();
    expect(readMeasuredRows([])).toEqual([]);
  });

  it('is one of at most 64', () => {
    expect(readMeasuredRows(Array.from({ length: 1_000 }, () => row(answered(200))))).toHaveLength(64);
  });
});
