/** Rows of a measurement in the documented shape; names and addresses are made up. */

export const FRANKFURT = {
  continent: 'EU',
  region: 'Western Europe',
  country: 'DE',
  state: null,
  city: 'Frankfurt',
  asn: 24940,
  network: 'Example Hosting',
  latitude: 50.11,
  longitude: 8.68,
  tags: ['datacenter-network'],
  resolvers: ['private'],
};

export const TOKYO = {
  ...FRANKFURT,
  continent: 'AS',
  region: 'Eastern Asia',
  country: 'JP',
  city: 'Tokyo',
  asn: 2516,
  network: 'Example ISP',
  latitude: 35.69,
  longitude: 139.69,
};

export function answered(statusCode: number, statusCodeName = 'Whatever') {
  return {
    status: 'finished',
    resolvedAddress: '93.184.216.34',
    headers: { server: 'nginx', 'set-cookie': ['a=1', 'b=2'] },
    rawHeaders: 'Server: nginx',
    rawBody: null,
    rawOutput: `HTTP/1.1 ${statusCode}\nServer: nginx`,
    truncated: false,
    statusCode,
    statusCodeName,
    timings: { total: 325, dns: 37, tcp: 32, tls: 36, firstByte: 219, download: 1 },
    tls: { authorized: true, protocol: 'TLSv1.3' },
  };
}

/** @param failureSource left out by older probes. */
export function failed(rawOutput: string, failureSource?: string) {
  return {
    status: 'failed',
    ...(failureSource === undefined ? {} : { failureSource }),
    resolvedAddress: null,
    headers: {},
    rawHeaders: null,
    rawBody: null,
    rawOutput,
    truncated: false,
    statusCode: null,
    statusCodeName: null,
    timings: { total: null, dns: null, tcp: null, tls: null, firstByte: null, download: null },
    tls: null,
  };
}

export const AT_WORK = { status: 'in-progress', rawHeaders: '', rawBody: '', rawOutput: '' };

export function row(result: object, probe: object = FRANKFURT) {
  return { probe, result };
}

export function measurement(status: string, results: unknown[]) {
  return {
    id: 'PY5fMsREMmIq45VR',
    type: 'http',
    status,
    createdAt: '2026-09-30T10:00:00.000Z',
    updatedAt: '2026-09-30T10:00:02.500Z',
    target: 'www.shop-example.com',
    probesCount: results.length,
    results,
  };
}
