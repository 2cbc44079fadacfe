import type { ServiceRequest } from '../internet-log.ts';
import { addressOf, Service, type ServiceAnswer } from './service.ts';

/** What a provider admits: an unresolved incident. */
export interface Trouble {
  readonly title: string;
  readonly impact: 'minor' | 'major' | 'critical';
  /** The affected parts. */
  readonly components: readonly string[];
  /** Default: half an hour ago. */
  readonly startedAt?: Date;
}

const HALF_AN_HOUR_MS = 30 * 60 * 1000;
const COMPONENT_STATUS = { minor: 'degraded_performance', major: 'partial_outage', critical: 'major_outage' } as const;
const DESCRIPTION = { minor: 'Minor Service Outage', major: 'Partial System Outage', critical: 'Major Service Outage' } as const;
const CLOUDFLARE = 'www.cloudflarestatus.com';

/** Status pages of the Atlassian kind, one host each. Only Cloudflare's is there from the beginning. */
export class StatusPages extends Service {
  protected override readonly cors = { 'access-control-allow-origin': '*' };
  #pages = new Map<string, readonly Trouble[]>([[CLOUDFLARE, []]]);

  override get hosts(): readonly string[] {
    return [...this.#pages.keys()];
  }

  override reset(): void {
    super.reset();
    this.#pages = new Map([[CLOUDFLARE, []]]);
  }

  /** From now on there is a page under this name, and this is what it tells; nothing: that all is well. */
  tells(host: string, ...troubles: readonly Trouble[]): void {
    this.#pages.set(host, troubles);
  }

  protected override answer(request: ServiceRequest): ServiceAnswer {
    const { pathname } = addressOf(request);
    const troubles = this.#pages.get(request.host) ?? [];
    const head = headOf(request, troubles);
    if (pathname === '/api/v2/status.json') return { body: head };
    if (pathname !== '/api/v2/summary.json') return { status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>Not found</h1>' };
    const incidents = troubles.map((trouble, index) => incidentOf(trouble, index, request.at));
    return { body: { ...head, components: troubles.flatMap(componentsOf), incidents, scheduled_maintenances: [] } };
  }
}

function headOf({ host, at }: ServiceRequest, troubles: readonly Trouble[]): object {
  const worst = (['critical', 'major', 'minor'] as const).find((impact) => troubles.some((trouble) => trouble.impact === impact));
  return {
    page: { id: 'yh6f0r4529hb', name: host, url: `https://${host}`, time_zone: 'Etc/UTC', updated_at: new Date(at).toISOString() },
    status: worst ? { indicator: worst, description: DESCRIPTION[worst] } : { indicator: 'none', description: 'All Systems Operational' },
  };
}

function componentsOf({ components, impact }: Trouble): readonly object[] {
  return components.map((name, position) => ({
    id: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    name,
    status: COMPONENT_STATUS[impact],
    position,
    description: null,
    group_id: null,
    group: false,
    only_show_if_degraded: false,
  }));
}

function incidentOf(trouble: Trouble, index: number, now: number): object {
  const startedAt = (trouble.startedAt ?? new Date(now - HALF_AN_HOUR_MS)).toISOString();
  const affected = trouble.components.map((name) => ({ code: name, name, new_status: COMPONENT_STATUS[trouble.impact] }));
  const times = { created_at: startedAt, updated_at: startedAt };
  const update = { id: `update-${index}`, status: 'identified', body: 'We identified the cause.', ...times, affected_components: affected };
  return {
    id: `incident-${index}`,
    name: trouble.title,
    status: 'identified',
    impact: trouble.impact,
    ...times,
    started_at: startedAt,
    monitoring_at: null,
    resolved_at: null,
    shortlink: 'https://stspg.io/story',
    incident_updates: [update],
    components: componentsOf(trouble),
  };
}
