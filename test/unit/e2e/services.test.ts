import { beforeEach, describe, expect, it } from 'vitest';
import type { Checker } from '../../../src/check/checker.ts';
import type { PlaceOutcome } from '../../../src/check/evidence.ts';
import { checkHostNet } from '../../../src/check/checkers/check-host-net.ts';
import { dnsOverHttps } from '../../../src/check/checkers/dns-over-https.ts';
import { downForJustMe } from '../../../src/check/checkers/down-for-just-me.ts';
import { globalping } from '../../../src/check/checkers/globalping.ts';
import { ownLine } from '../../../src/check/checkers/own-line.ts';
import { statusPages } from '../../../src/check/checkers/status-pages.ts';
import { resolvers } from '../../../src/check/data/resolvers.ts';
import type { Service } from '../../e2e/internet/services/service.ts';
import { Services } from '../../e2e/internet/services/services.ts';
import { type Fate, World } from '../../e2e/internet/world.ts';
import { anOrder, NOW, type Responder, type Run, runChecker } from '../check/checker-kit.ts';

/** Between two requests, ms: slower than the strictest service allows. */
const GAP_MS = 600;

/** The services of the stories and the checkers were written apart, from the same documents: each is a test of the other. */
describe('the services that the stories play', () => {
  const world = new World();
  const services = new Services(world);

  beforeEach(() => {
    world.reachesEverywhere();
    services.reset();
  });

  it.each<[Fate, PlaceOutcome]>([
    [200, 'reached'],
    [404, 'reached'],
    [502, 'gateway-error'],
    [500, 'server-error'],
    ['unreachable', 'unreachable'],
    ['no-such-name', 'name-not-found'],
    ['private-address', 'private-address'],
    ['robot-wall', 'blocked'],
    ['probe-fails', 'no-evidence'],
  ])('tell Globalping’s checker of a site that is "%s" everywhere', async (fate, outcome) => {
    world.isDownEverywhere(fate);
    expect(outcomes(await check(globalping))).toEqual(Array.from({ length: 8 }, () => outcome));
  });

  it('let the places of a measurement come in one by one', async () => {
    services.globalping.slowestPlaceMs = 2 * GAP_MS;
    const { reports } = await check(globalping);
    const counts = reports.map((rows) => rows.filter(({ finding }) => finding.kind === 'place' && finding.outcome !== 'pending').length);
    expect(counts).toEqual([4, 8]);
  });

  it('tell of trouble on one continent only', async () => {
    world.isDownIn('EU');
    const run = await check(globalping);
    const down = run.last.flatMap(({ finding }) => (finding.kind === 'place' && finding.outcome !== 'reached' ? finding.place.continent : []));
    expect(down).toEqual(['EU', 'EU']);
  });

  it('take fewer places when the hour is nearly used up, and none when it is', async () => {
    services.globalping.hasTestsLeft(3, { resetSeconds: 1_200 });
    expect(outcomes(await check(globalping))).toEqual(['reached', 'reached', 'reached']);
    const { last } = await check(globalping);
    expect(last.map(({ finding }) => finding)).toEqual([{ kind: 'nothing', why: 'rate-limited', retryAfterMs: 1_200_000 }]);
  });

  it('tell the other detectors the same', async () => {
    world.isDownEverywhere(502);
    expect(new Set(outcomes(await check(checkHostNet)))).toEqual(new Set(['gateway-error']));
    expect(outcomes(await check(downForJustMe))).toEqual(['gateway-error']);
    world.reachesEverywhere();
    expect(new Set(outcomes(await check(checkHostNet)))).toEqual(new Set(['reached']));
    expect(outcomes(await check(downForJustMe))).toEqual(['reached']);
  });

  it.each(['cloudflare-dns', 'google-dns'])('tell %s’s checker of the name', async (id) => {
    const resolver = resolvers.find((candidate) => candidate.id === id);
    if (!resolver) throw new Error(`no resolver ${id}`);
    const says = async () => (await check(dnsOverHttps(resolver))).last.map(({ finding }) => (finding.kind === 'name' ? finding.outcome : finding));
    world.reachesEverywhere();
    expect(await says()).toEqual(['resolves']);
    world.hasNameTrouble('no-such-name');
    expect(await says()).toEqual(['no-such-name']);
    world.hasNameTrouble('no-address');
    expect(await says()).toEqual(['no-address']);
    world.hasNameTrouble('broken');
    expect(await says()).toEqual(['dns-broken']);
    world.isPrivate();
    expect(await says()).toEqual(['filtered']);
    world.reachesEverywhere();
    (id === 'google-dns' ? services.googleDns : services.cloudflareDns).filters();
    expect(await says()).toEqual(['filtered']);
  });

  it('tell the status pages’ checker of an incident', async () => {
    services.statusPages.tells('www.cloudflarestatus.com', { title: 'Elevated 502 errors', impact: 'major', components: ['Frankfurt (FRA)'] });
    const order = anOrder({ failure: { headers: [{ name: 'server', value: 'cloudflare' }, { name: 'cf-ray', value: '8f00-FRA' }] } });
    const { last } = await runChecker(statusPages, answers(services), { order });
    expect(last.map(({ finding }) => finding)).toMatchObject([
      { kind: 'provider', provider: 'Cloudflare', health: 'major', incidents: [{ title: 'Elevated 502 errors', components: ['Frankfurt (FRA)'] }] },
    ]);
  });

  it('tell the line’s checker that it works', async () => {
    expect((await check(ownLine)).last.map(({ finding }) => finding)).toEqual([{ kind: 'line', state: 'works' }]);
  });

  function check(checker: Checker): Promise<Run> {
    return runChecker(checker, answers(services));
  }
});

function outcomes({ last }: Run): readonly unknown[] {
  return last.map(({ finding }) => (finding.kind === 'place' ? finding.outcome : finding));
}

/** Answers as the proxy would, without one. */
function answers(services: Services): Responder {
  let at = NOW;
  return ({ url, method = 'GET', headers = {}, body = '' }) => {
    const { protocol, host, pathname, search } = new URL(url);
    const service: Service | undefined = services.named(host);
    if (!service) throw new TypeError(`nobody is called ${host}`);
    at += GAP_MS;
    const lowerCase = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    const answer = service.handle({ at, protocol: protocol === 'http:' ? 'http' : 'https', method, host, path: pathname + search, headers: lowerCase, body });
    if (!answer) throw new TypeError(`${host} is silent`);
    const text = answer.body === undefined ? null : typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
    return new Response(text, { status: answer.status ?? 200, headers: { ...answer.headers } });
  };
}
