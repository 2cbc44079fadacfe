import { describe, expect, it } from 'vitest';
import { statusPages } from '../../../../src/check/checkers/status-pages.ts';
import { anOrder, itSurvivesBadAnswers, json, nothingOf, NOW, runChecker, type Responder } from '../checker-kit.ts';

const calm = { page: { name: 'X' }, status: { indicator: 'none', description: 'All Systems Operational' }, components: [], incidents: [] };
const troubled = {
  ...calm,
  status: { indicator: 'major', description: 'Partial System Outage' },
  incidents: [{ name: 'Errors at the edge', status: 'investigating', impact: 'major', started_at: '2026-09-30T09:30:00.000Z' }],
};

/** An order about a site whose failing answer carried these headers. */
const through = (headers: Record<string, string>, address?: string) =>
  anOrder({
    ...(address === undefined ? {} : { address }),
    failure: { headers: Object.entries(headers).map(([name, value]) => ({ name, value })) },
  });

const CLOUDFLARE = through({ 'cf-ray': '8c1f-FRA' });
const AWS = through({ 'x-amz-cf-id': 'abc==' });

const cloudflareHangs: Responder = ({ url }) => (url.includes('cloudflare') ? new Promise<Response>(() => undefined) : json(troubled));

describe('status pages', () => {
  itSurvivesBadAnswers(statusPages, () => json(troubled), CLOUDFLARE);

  it("are read for the site's own company", async () => {
    const run = await runChecker(statusPages, () => json(troubled), { order: anOrder({ address: 'https://github.com/basket', failure: null }) });
    expect(run.requests.map(({ url }) => url)).toEqual(['https://www.githubstatus.com/api/v2/summary.json']);
    expect(run.last).toEqual([
      {
        checker: 'status-pages',
        source: 'GitHub',
        at: NOW,
        link: 'https://www.githubstatus.com/',
        facts: [
          { name: 'indicator', value: 'major' },
          { name: 'description', value: 'Partial System Outage' },
        ],
        finding: {
          kind: 'provider',
          provider: 'GitHub',
          role: 'site',
          health: 'major',
          incidents: [{ title: 'Errors at the edge', components: [], startedAt: Date.UTC(2026, 8, 30, 9, 30) }],
        },
      },
    ]);
  });

  it('are read for the providers of the answer, the own one first and once', async () => {
    const order = through({ 'x-github-request-id': 'a', 'fly-request-id': 'b', 'cf-ray': 'c' }, 'https://github.com/');
    const run = await runChecker(statusPages, () => json(calm), { order });
    expect(run.last.map(({ source, finding }) => [source, finding.kind === 'provider' && finding.role])).toEqual([
      ['GitHub', 'site'],
      ['Cloudflare', 'provider'],
      ['Fly.io', 'provider'],
    ]);
  });

  it('are four at most', async () => {
    const order = through({ 'cf-ray': 'a', 'x-vercel-id': 'b', 'x-nf-request-id': 'c', 'rndr-id': 'd', 'fly-request-id': 'e', 'x-fastly-request-id': 'f' });
    const run = await runChecker(statusPages, () => json(calm), { order });
    expect(run.requests.length).toBe(4);
  });

  it('are told one by one, in their order, as they come', async () => {
    const releases: Array<(response: Response) => void> = [];
    const held = new Promise<Response>((resolve) => releases.push(resolve));
    const respond: Responder = async ({ url }) => {
      if (url.includes('cloudflare')) return held;
      setImmediate(() => releases[0]?.(json(calm)));
      return json(troubled);
    };
    const run = await runChecker(statusPages, respond, { order: through({ 'cf-ray': 'a', 'x-vercel-id': 'b' }) });
    expect(run.reports.map((report) => report.map(({ source }) => source))).toEqual([['Vercel'], ['Cloudflare', 'Vercel']]);
  });

  it('do not hold each other up', async () => {
    const run = await runChecker(statusPages, cloudflareHangs, { order: through({ 'cf-ray': 'a', 'x-vercel-id': 'b' }), abortAfterRequests: 2 });
    expect(run.last.map(({ source }) => source)).toEqual(['Vercel']);
  });

  it.each([
    ['a site that nobody speaks for', anOrder()],
    ['a page that is only a link', through({ 'x-fastly-request-id': 'a' }, 'https://gitlab.com/')],
  ])('have nothing to say about %s', (_name, order) => {
    expect(statusPages.applies(order)).toBe(false);
    expect(statusPages.discloses.hosts(order)).toEqual([]);
  });

  const event = [{ status: '3', date: String(NOW / 1_000 - 60), arn: 'arn:aws:health:eu-west-1::event/X', region_name: 'Irland – Îrlande', service_name: 'Amazon EC2', summary: 'Errors' }];
  const bytes = Buffer.from(JSON.stringify(event), 'utf16le');
  it.each([
    ['UTF-16BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(bytes).swap16()])],
    ['UTF-16LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), bytes])],
    ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(JSON.stringify(event))])],
    ['UTF-8', Buffer.from(JSON.stringify(event))],
  ])('are read from AWS in %s', async (_name, body) => {
    const run = await runChecker(statusPages, () => new Response(new Uint8Array(body)), { order: AWS });
    expect(run.last).toMatchObject([{ source: 'AWS', finding: { health: 'minor', incidents: [{ title: 'Errors – Amazon EC2 – Irland – Îrlande' }] } }]);
  });

  it.each([
    ['Google Cloud', through({ server: 'Google Frontend' }), () => json([])],
    ['Azure', through({ 'x-azure-ref': 'a' }), () => new Response('<rss><channel><title>Azure Status</title></channel></rss>')],
    ['Slack', anOrder({ address: 'https://slack.com/basket' }), () => json({ status: 'ok', active_incidents: [] })],
    ['Heroku', through({ server: 'heroku-router' }), () => json({ status: [{ system: 'Apps', status: 'green' }], incidents: [] })],
  ])('are read from %s with site access only', async (source, order, respond) => {
    const allowed = await runChecker(statusPages, respond, { order });
    expect(allowed.last).toMatchObject([{ source, finding: { kind: 'provider', health: 'none-listed' } }]);
    const refused = await runChecker(statusPages, respond, { order, net: { mayRead: () => false } });
    expect(nothingOf(refused)).toEqual({ why: 'needs-permission' });
    expect(refused.requests).toEqual([]);
  });

  it.each([['Statuspage', CLOUDFLARE, calm], ['AWS', AWS, []]])('are read from %s without site access', async (_name, order, body) => {
    const run = await runChecker(statusPages, () => json(body), { order, net: { mayRead: () => false } });
    expect(run.last).toMatchObject([{ finding: { kind: 'provider', health: 'none-listed' } }]);
  });

  it('take an error page of Azure for nothing, not for calm', async () => {
    const run = await runChecker(statusPages, () => new Response('<Error><Code>AccessDenied</Code></Error>'), { order: through({ 'x-azure-ref': 'a' }) });
    expect(nothingOf(run)).toEqual({ why: 'bad-shape' });
  });

  it("take Google's long history, and cut off what is no history any more", async () => {
    const order = through({ server: 'Google Frontend' });
    const long = Array.from({ length: 300 }, () => ({ external_desc: 'x'.repeat(6_000), end: '2026-01-01T00:00:00Z' }));
    expect((await runChecker(statusPages, () => json(long), { order })).last).toMatchObject([{ finding: { health: 'none-listed' } }]);
    expect(nothingOf(await runChecker(statusPages, () => new Response('x'.repeat(5_000_000)), { order }))).toEqual({ why: 'too-large' });
  });
});
