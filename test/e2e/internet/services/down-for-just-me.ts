import type { ServiceRequest } from '../internet-log.ts';
import type { World } from '../world.ts';
import { addressOf, Service, type ServiceAnswer } from './service.ts';
import { statusName } from './status-name.ts';

/** downforjustmeoreveryone.com, which asks from Singapore. */
export class DownForJustMe extends Service {
  readonly hosts = ['downforjustmeoreveryone.com'];
  protected override readonly cors = { 'access-control-allow-origin': '*' };

  constructor(private readonly world: World) {
    super();
  }

  protected override answer(request: ServiceRequest): ServiceAnswer {
    const { pathname, searchParams } = addressOf(request);
    const domain = searchParams.get('domain');
    if (pathname !== '/api/check') return { status: 404 };
    if (!domain) return { status: 400, body: { error: 'domain is missing' } };
    return { body: { domain, scheme: 'https', latencyMs: 412, checkedAt: new Date(request.at).toISOString(), ...this.#finding() } };
  }

  #finding(): object {
    const singapore = this.world.places.find(({ country }) => country === 'SG');
    const fate = singapore ? this.world.fateAt(singapore) : 'unreachable';
    const status = fate === 'robot-wall' ? 503 : fate;
    if (typeof status !== 'number') return { up: false, state: 'down', status: null, reason: 'no answer' };
    return { up: status < 500, state: stateOf(status), status, reason: `${status} ${statusName(status)}` };
  }
}

/** `error` is a genuine 4xx; walls against robots and visitors (401, 403, 429) count as up. */
function stateOf(status: number): string {
  if (status === 503) return 'maintenance';
  if (status >= 500) return 'down';
  return status >= 400 && ![401, 403, 429].includes(status) ? 'error' : 'up';
}
