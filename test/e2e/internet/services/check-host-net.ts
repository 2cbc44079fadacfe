import type { ServiceRequest } from '../internet-log.ts';
import type { Fate, World } from '../world.ts';
import type { WorldPlace } from '../world-places.ts';
import { addressOf, Service, type ServiceAnswer } from './service.ts';
import { statusName } from './status-name.ts';

const HTML = { headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Check host</title>' };

interface Check {
  readonly rows: readonly { readonly node: string; readonly fate: Fate; readonly readyAt: number }[];
}

/** check-host.net: nodes all over the world, without any promise that foreign origins may read the answers. */
export class CheckHostNet extends Service {
  readonly hosts = ['check-host.net'];
  /** When the last node is ready; the others are spread evenly before it. */
  slowestPlaceMs = 600;
  #checks = new Map<string, Check>();

  constructor(private readonly world: World) {
    super();
  }

  override reset(): void {
    super.reset();
    this.slowestPlaceMs = 600;
    this.#checks = new Map();
  }

  protected override answer(request: ServiceRequest): ServiceAnswer {
    const { pathname, searchParams } = addressOf(request);
    if (request.headers.accept !== 'application/json') return HTML;
    if (pathname === '/check-http') return this.#start(searchParams, request.at);
    const check = this.#checks.get(/^\/check-result\/(\w+)$/.exec(pathname)?.[1] ?? '');
    if (!check) return { status: 404, body: { error: 'not found' } };
    const rows = check.rows.map(({ node, fate, readyAt }) => [node, readyAt <= request.at ? rowOf(fate, this.world) : null]);
    return { body: Object.fromEntries(rows) };
  }

  #start(search: URLSearchParams, now: number): ServiceAnswer {
    if (!URL.canParse(search.get('host') ?? '')) return { body: { ok: 0, error: 'invalid host' } };
    const places = this.world.places.slice(0, Number(search.get('max_nodes') ?? this.world.places.length));
    const id = String(this.#checks.size + 29);
    const rows = places.map((place, index) => ({
      node: nodeOf(place),
      fate: this.world.fateAt(place),
      readyAt: now + (this.slowestPlaceMs * (index + 1)) / places.length,
    }));
    this.#checks.set(id, { rows });
    const nodes = Object.fromEntries(places.map((place) => [nodeOf(place), describe(place)]));
    return { body: { ok: 1, request_id: id, permanent_link: `https://check-host.net/check-report/${id}`, nodes } };
  }
}

/** Two places of one country are two nodes. */
function nodeOf({ country, asn }: WorldPlace): string {
  return `${country.toLowerCase()}${asn}.node.check-host.net`;
}

function describe({ country, countryName, city, asn }: WorldPlace): readonly string[] {
  return [country.toLowerCase(), countryName, city, '192.0.2.30', `AS${asn}`];
}

/** `[success, seconds, text, code, ip]` */
function rowOf(fate: Fate, { addresses }: World): readonly unknown[] {
  if (fate === 'probe-fails') return [[null]];
  if (fate === 'no-such-name') return [[0, 0.07, 'No such device or address', null, null]];
  if (fate === 'unreachable' || fate === 'private-address') return [[0, 5.01, 'Connection timed out', null, null]];
  const status = fate === 'robot-wall' ? 503 : fate;
  return [[status < 400 ? 1 : 0, 0.17, statusName(status), String(status), addresses.v4]];
}
