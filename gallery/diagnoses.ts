import type { Diagnosis } from '../src/diagnose/diagnosis.ts';
import type { PageTrouble } from '../src/diagnose/page-trouble.ts';
import { aDiagnosis } from '../test/fixtures/diagnoses.ts';

/** HAProxy has no server left. */
export const REFUSED = aDiagnosis({
  gateway: 'haproxy',
  gatewayName: 'HAProxy',
  cause: 'refused',
  confidence: 'certain',
  marks: [
    { kind: 'page', found: 'No server is available to handle this request.', isStrong: true },
    { kind: 'missing-header', found: 'server', isStrong: false },
    { kind: 'time', found: '0.0 s', isStrong: false },
  ],
});

export const OWN_PROXY = aDiagnosis({
  gateway: 'squid',
  gatewayName: 'Squid',
  hop: 'own-proxy',
  cause: 'name-not-found',
  marks: [
    { kind: 'header', found: 'x-squid-error: ERR_DNS_FAIL 0', isStrong: true },
    { kind: 'address', found: '127.0.0.1', isStrong: true },
  ],
});

/** What a page might try; shown as text. */
export const HOSTILE = aDiagnosis({
  gateway: 'unknown',
  gatewayName: '',
  wrotePage: false,
  confidence: 'likely',
  marks: [
    { kind: 'page', found: `<img src=x onerror=alert(1)>${'W'.repeat(130)}`, isStrong: true },
    { kind: 'header', found: 'server: \u202Egnp.exe $1 $2', isStrong: false },
  ],
});

export const CHALLENGE: Diagnosis = aDiagnosis({ gateway: 'cloudflare', gatewayName: 'Cloudflare', hop: 'unknown', cause: 'unknown', confidence: 'unclear', isChallenge: true });

export const SOFT: PageTrouble = {
  soft: {
    says: '502 Bad Gateway',
    diagnosis: aDiagnosis({ gateway: 'unknown', gatewayName: '', wrotePage: false, isSoft: true, marks: [{ kind: 'page', found: '502 Bad Gateway', isStrong: true }, { kind: 'status', found: '200', isStrong: false }] }),
  },
  failing: [],
};

export const FAILING: PageTrouble = {
  failing: [
    { host: 'api.example.com', count: 3, status: 502 },
    { host: 'a-very-long-name-of-a-host-for-pictures.cdn.example.com', count: 1, status: 504 },
  ],
};
