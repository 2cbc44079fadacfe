import type { Fate, World } from '../world.ts';
import type { WorldPlace } from '../world-places.ts';
import type { GlobalpingOrder } from './globalping-order.ts';
import { statusName } from './status-name.ts';

const NO_TIMINGS = { total: null, dns: null, tcp: null, tls: null, firstByte: null, download: null };

/** How a place failed, in the service's words. */
const FAILURES = {
  unreachable: { failureSource: 'target', rawOutput: 'Request timeout.' },
  'no-such-name': { failureSource: 'target', rawOutput: 'queryA ENOTFOUND' },
  'private-address': { failureSource: 'target', rawOutput: 'Private IP ranges are not allowed.' },
  'probe-fails': { failureSource: 'internal', rawOutput: 'The measurement timed out.' },
} as const;

/** The place as `results[].probe`. */
export function probeOf({ countryName: _countryName, ...place }: WorldPlace): object {
  return { ...place, resolvers: ['private'] };
}

/** `results[].result` of a place that is still trying. */
export const IN_PROGRESS = { status: 'in-progress', rawHeaders: '', rawBody: '', rawOutput: '' };

/** `results[].result` of a place that has finished. */
export function resultOf(fate: Fate, order: GlobalpingOrder, { addresses }: World): object {
  if (fate === 'robot-wall') return finished(503, { 'cf-mitigated': 'challenge' }, order, addresses.v4);
  if (typeof fate === 'number') return finished(fate, {}, order, addresses.v4);
  const { failureSource, rawOutput } = FAILURES[fate];
  return {
    status: 'failed',
    failureSource,
    resolvedAddress: null,
    headers: {},
    rawHeaders: null,
    rawBody: null,
    rawOutput: fate === 'no-such-name' ? `${rawOutput} ${order.target}` : rawOutput,
    truncated: false,
    statusCode: null,
    statusCodeName: null,
    timings: NO_TIMINGS,
    tls: null,
  };
}

function finished(status: number, extra: Readonly<Record<string, string>>, order: GlobalpingOrder, address: string): object {
  const headers: Record<string, string> = { server: 'nginx', ...extra };
  const rawHeaders = Object.entries(headers).map(([name, value]) => `${name}: ${value}`).join('\n');
  return {
    status: 'finished',
    resolvedAddress: address,
    headers,
    rawHeaders,
    rawBody: null,
    rawOutput: `HTTP/1.1 ${status}\n${rawHeaders}`,
    truncated: false,
    statusCode: status,
    statusCodeName: statusName(status),
    timings: { total: 325, dns: 37, tcp: 32, tls: 36, firstByte: 219, download: 1 },
    tls: order.measurementOptions?.protocol === 'HTTP' ? null : certificateOf(order.target),
  };
}

function certificateOf(host: string): object {
  return {
    authorized: true,
    protocol: 'TLSv1.3',
    cipherName: 'TLS_AES_256_GCM_SHA384',
    createdAt: '2026-08-01T00:00:00.000Z',
    expiresAt: '2036-10-30T23:59:59.000Z',
    subject: { CN: host, alt: `DNS:${host}` },
    issuer: { C: 'US', O: 'Story CA', CN: 'Story CA 1' },
    keyType: 'EC',
    keyBits: 256,
    serialNumber: '07:2D',
    fingerprint256: '52:EC',
    publicKey: '04:32',
  };
}
