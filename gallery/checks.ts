import type { Check, CheckFindings } from '../src/check/check.ts';
import type { Evidence, Finding, PlaceOutcome } from '../src/check/evidence.ts';
import { judge } from '../src/check/verdict.ts';

const AT = Date.UTC(2026, 10, 21, 12, 3, 20);

const PLACES = [
  ['Frankfurt', 'DE', 'EU', 50.11, 8.68, 'Main Hosting'],
  ['Ashburn', 'US', 'NA', 39.04, -77.49, 'Potomac Cloud'],
  ['Tokyo', 'JP', 'AS', 35.69, 139.69, 'Sumida Net'],
  ['São Paulo', 'BR', 'SA', -23.55, -46.63, 'Paulista Telecom'],
  ['Johannesburg', 'ZA', 'AF', -26.2, 28.05, 'Highveld Fibre'],
  ['Sydney', 'AU', 'OC', -33.87, 151.21, 'Harbour Networks'],
  ['London', 'GB', 'EU', 51.51, -0.13, 'Thames Broadband'],
  ['Mumbai', 'IN', 'AS', 19.07, 72.88, 'Konkan Link'],
] as const;

function evidence(finding: Finding, source: string, facts: Evidence['facts'] = []): Evidence {
  return { checker: 'gallery', source, at: AT, facts, link: 'https://globalping.io/?measurement=abc', finding };
}

/** One outcome per place, in the order above; the last one counts for the rest. */
function world(...outcomes: PlaceOutcome[]): Evidence[] {
  return PLACES.map(([city, country, continent, latitude, longitude, networkName], index) => {
    const outcome = outcomes[index] ?? outcomes.at(-1) ?? 'reached';
    const status = outcome === 'reached' ? 200 : outcome === 'gateway-error' ? 502 : outcome === 'blocked' ? 403 : undefined;
    const place = { city, country, continent, latitude, longitude, network: `AS${64496 + index}`, networkName };
    return evidence({ kind: 'place', place, outcome, ...(status === undefined ? {} : { status }) }, 'Globalping', [
      { name: 'resolvedAddress', value: '93.184.215.14' },
      { name: 'time', value: '325 ms' },
    ]);
  });
}

const lineWorks = evidence({ kind: 'line', state: 'works' }, 'Rebound');
const names = ['Cloudflare DNS', 'Google DNS'].map((resolver) =>
  evidence({ kind: 'name', resolver, outcome: 'resolves', addresses: ['93.184.215.14'] }, resolver),
);
const trouble = evidence(
  {
    kind: 'provider',
    provider: 'Cloudflare',
    role: 'provider',
    health: 'major',
    incidents: [{ title: 'Elevated 502 errors in Europe', components: ['CDN', 'Frankfurt (FRA)'], startedAt: AT - 47 * 60_000, link: 'https://www.cloudflarestatus.com/' }],
  },
  'Cloudflare',
);
const late = evidence({ kind: 'nothing', why: 'rate-limited', retryAfterMs: 1_200_000 }, 'check-host.net');
const pageFails = evidence({ kind: 'own-view', page: 'failing-page', outcome: 'gateway-error', status: 502 }, 'Rebound');
const frontFails = evidence({ kind: 'own-view', page: 'front-page', outcome: 'gateway-error', status: 502 }, 'Rebound');
const frontAnswers = evidence({ kind: 'own-view', page: 'front-page', outcome: 'reached', status: 200 }, 'Rebound');

const LINKS = [
  { id: 'downdetector', name: 'Downdetector', url: 'https://downdetector.com/search/?q=shop' },
  { id: 'is-it-down-right-now', name: 'Is It Down Right Now?', url: 'https://www.isitdownrightnow.com/shop.html' },
  { id: 'down-for-everyone', name: 'Down for Everyone or Just Me', url: 'https://downforeveryoneorjustme.com/shop' },
  { id: 'status-page', name: 'Cloudflare', url: 'https://www.cloudflarestatus.com/' },
  { id: 'web-archive', url: 'https://web.archive.org/web/2/https://shop.example.com/' },
];

function aCheck(changes: Partial<Check>, found: Evidence[] = [], findings: Partial<CheckFindings> = {}): Check {
  const refusal = findings.refusal;
  const about = { isTyped: changes.isTyped === true, isFrontPage: changes.isTyped === true, ...(refusal ? { refusal } : {}) };
  return {
    key: 'k',
    id: 1,
    url: 'https://shop.example.com/basket',
    host: 'shop.example.com',
    isTyped: false,
    isPrivate: false,
    startedAt: AT,
    phase: { name: 'done', at: AT, wasInterrupted: false },
    findings: { evidence: found, verdict: judge(found, about), pending: 0, links: refusal ? [] : LINKS, kept: {}, ...findings },
    ...changes,
  };
}

const RECIPIENTS = ['Globalping', 'Cloudflare DNS', 'Google DNS'];

/** A check in every state a person can meet it in. */
export const CHECKS: Readonly<Record<string, Check>> = {
  asking: aCheck({ phase: { name: 'asking', recipients: RECIPIENTS } }),
  'asking-private': aCheck({ phase: { name: 'asking', recipients: RECIPIENTS }, isPrivate: true }),
  preparing: aCheck({ phase: { name: 'preparing', deadlineAt: AT } }),
  begun: aCheck({ phase: { name: 'running', deadlineAt: AT } }, [lineWorks]),
  running: aCheck({ phase: { name: 'running', deadlineAt: AT } }, [...world('reached', 'gateway-error', 'pending'), lineWorks]),
  down: aCheck({}, [...world('gateway-error', 'gateway-error', 'unreachable', 'gateway-error'), pageFails, frontFails, lineWorks, ...names, trouble, late]),
  regions: aCheck({}, [...world('gateway-error', 'reached', 'reached', 'reached', 'reached', 'reached', 'unreachable', 'reached'), pageFails, frontFails, lineWorks, ...names]),
  you: aCheck({}, [...world('reached', 'reached', 'blocked', 'reached'), pageFails, frontFails, lineWorks, ...names]),
  'this-page': aCheck({}, [...world('reached'), pageFails, frontAnswers, lineWorks, ...names]),
  network: aCheck({}, [evidence({ kind: 'line', state: 'broken' }, 'Rebound')]),
  'cant-tell': aCheck({}, [lineWorks, late, evidence({ kind: 'nothing', why: 'timed-out' }, 'Globalping')]),
  'not-public': aCheck({ host: 'wiki' }, [frontFails], { refusal: 'single-label' }),
  up: aCheck({ isTyped: true }, [...world('reached'), frontAnswers, lineWorks, ...names]),
  'long-host': aCheck({ host: `${'very-long-label-'.repeat(4)}.staging.internal-tools.example-company.co.uk` }, [...world('gateway-error'), pageFails, lineWorks]),
};
