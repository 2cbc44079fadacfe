import type { ServiceRequest } from '../internet-log.ts';
import type { Fate, World } from '../world.ts';
import type { WorldPlace } from '../world-places.ts';
import { choosePlaces, type GlobalpingOrder, readOrder } from './globalping-order.ts';
import { IN_PROGRESS, probeOf, resultOf } from './globalping-rows.ts';
import { addressOf, Service, type ServiceAnswer } from './service.ts';

const TESTS_AN_HOUR = { ip: 250, user: 500 };
/** Reading one measurement more often than this is refused for a while. */
const MOST_READS = { count: 5, withinMs: 2_000, pauseMs: 5_000 };
const EXPOSED = 'x-ratelimit-limit, x-ratelimit-consumed, x-ratelimit-remaining, x-ratelimit-reset, x-request-cost, retry-after, location';

/** One order, from the moment it was taken. */
interface Measurement {
  readonly id: string;
  readonly order: GlobalpingOrder;
  readonly startedAt: number;
  /** Settled when it was ordered, so that a story can change the world in between. */
  readonly rows: readonly { readonly place: WorldPlace; readonly fate: Fate; readonly readyAt: number }[];
  reads: number[];
  blockedUntil: number;
}

/** api.globalping.io: measurements from places all over the world, which come in one by one. */
export class Globalping extends Service {
  readonly hosts = ['api.globalping.io'];
  protected override readonly cors = { 'access-control-allow-origin': '*', 'access-control-expose-headers': EXPOSED };
  /** When the last place is ready; the others are spread evenly before it. */
  slowestPlaceMs = 600;
  #mostReady = Number.POSITIVE_INFINITY;
  #measurements = new Map<string, Measurement>();
  #remaining: number = TESTS_AN_HOUR.ip;
  #tokens = new Set<string>();

  constructor(private readonly world: World) {
    super();
  }

  override reset(): void {
    super.reset();
    this.slowestPlaceMs = 600;
    this.goesOn();
    this.#measurements = new Map();
    this.#remaining = TESTS_AN_HOUR.ip;
    this.#tokens = new Set();
  }

  /** Of every measurement no more than the first `places` are ready, for as long as the story needs. */
  waitsAfter(places: number): void {
    this.#mostReady = places;
  }

  /** The other places are ready as well. */
  goesOn(): void {
    this.#mostReady = Number.POSITIVE_INFINITY;
  }

  /** From now on only so many places may still ask within the hour that ends in `resetSeconds`. */
  hasTestsLeft(remaining: number, { resetSeconds }: { readonly resetSeconds: number }): void {
    this.#remaining = remaining;
    this.resetSeconds = resetSeconds;
  }

  /** A token that somebody has made in their account; all others are refused. */
  knowsToken(token: string): void {
    this.#tokens.add(token);
  }

  /** How many measurements were begun. */
  get measurements(): number {
    return this.#measurements.size;
  }

  protected override answer(request: ServiceRequest): ServiceAnswer {
    const { authorization } = request.headers;
    if (authorization !== undefined && !this.#tokens.has(authorization.replace(/^Bearer /, ''))) return { status: 401, body: {} };
    const { pathname } = addressOf(request);
    if (pathname === '/v1/limits' && request.method === 'GET') return this.#limits(authorization);
    if (pathname === '/v1/measurements' && request.method === 'POST') return this.#measure(request);
    const id = /^\/v1\/measurements\/([a-zA-Z0-9]+)$/.exec(pathname)?.[1];
    const measurement = id === undefined ? undefined : this.#measurements.get(id);
    if (!measurement || request.method !== 'GET') return failure(404, 'not_found', "Couldn't find the requested measurement.");
    return this.#read(measurement, request.at);
  }

  /** Documented for measurements only: reading one is limited by itself. */
  protected override refuse(request: ServiceRequest): ServiceAnswer {
    return this.answer(request);
  }

  get #testsLeft(): number {
    return this.condition === 'rate-limited' ? 0 : this.#remaining;
  }

  #measure(request: ServiceRequest): ServiceAnswer {
    const isJson = request.headers['content-type']?.startsWith('application/json') ?? false;
    const read = readOrder(isJson ? parse(request.body) : undefined);
    if ('faults' in read) return failure(400, 'validation_error', 'Parameter validation failed.', read.faults);
    const places = choosePlaces(read.order, this.world.places);
    if (places.length === 0) return failure(422, 'no_probes_found', 'No matching IPv4 probes available.');
    if (places.length > this.#testsLeft) {
      const message = 'This measurement exceeds the remaining hourly rate limit for your IP address.';
      return { ...failure(429, 'rate_limit_exceeded', message), headers: this.#rateHeaders(0) };
    }
    this.#remaining -= places.length;
    const { id } = this.#begin(read.order, places, request.at);
    const headers = { ...this.#rateHeaders(places.length), location: `https://api.globalping.io/v1/measurements/${id}` };
    return { status: 202, headers, body: { id, probesCount: places.length } };
  }

  #begin(order: GlobalpingOrder, places: readonly WorldPlace[], startedAt: number): Measurement {
    const id = `story${String(this.#measurements.size + 1).padStart(11, '0')}`;
    const rows = places.map((place, index) => ({
      place,
      fate: this.world.fateAt(place),
      readyAt: startedAt + (this.slowestPlaceMs * (index + 1)) / places.length,
    }));
    const measurement = { id, order, startedAt, rows, reads: [], blockedUntil: 0 };
    this.#measurements.set(id, measurement);
    return measurement;
  }

  #read(measurement: Measurement, now: number): ServiceAnswer {
    measurement.reads = [...measurement.reads.filter((at) => at > now - MOST_READS.withinMs), now];
    if (measurement.reads.length > MOST_READS.count) measurement.blockedUntil = now + MOST_READS.pauseMs;
    if (now < measurement.blockedUntil) {
      const seconds = Math.ceil((measurement.blockedUntil - now) / 1000);
      const headers = { 'retry-after': String(seconds) };
      return { ...failure(429, 'too_many_requests', `Please retry in ${seconds} seconds.`), headers };
    }
    return { headers: { 'cache-control': 'public,max-age=0' }, body: this.#report(measurement, now) };
  }

  #report({ id, order, startedAt, rows }: Measurement, now: number): object {
    const ready = new Set(rows.filter(({ readyAt }, index) => readyAt <= now && index < this.#mostReady));
    const isOver = ready.size === rows.length;
    const results = rows.map((row) => {
      const { place, fate } = row;
      const isShown = isOver || (ready.has(row) && order.inProgressUpdates === true);
      return { probe: probeOf(place), result: isShown ? resultOf(fate, order, this.world) : IN_PROGRESS };
    });
    return {
      id,
      type: 'http',
      status: isOver ? 'finished' : 'in-progress',
      createdAt: new Date(startedAt).toISOString(),
      updatedAt: new Date(now).toISOString(),
      target: order.target,
      probesCount: rows.length,
      results,
    };
  }

  #limits(authorization: string | undefined): ServiceAnswer {
    const type = authorization === undefined ? 'ip' : 'user';
    const create = { type, limit: TESTS_AN_HOUR[type], remaining: this.#testsLeft, reset: this.resetSeconds };
    return { body: { rateLimit: { measurements: { create } }, ...(type === 'user' ? { credits: { remaining: 1000 } } : {}) } };
  }

  #rateHeaders(cost: number): Readonly<Record<string, string>> {
    return {
      'x-ratelimit-limit': String(TESTS_AN_HOUR.ip),
      'x-ratelimit-consumed': String(cost),
      'x-ratelimit-remaining': String(this.#testsLeft),
      'x-ratelimit-reset': String(this.resetSeconds),
      'x-request-cost': String(cost),
    };
  }
}

function failure(status: number, type: string, message: string, params?: object): ServiceAnswer {
  return { status, body: { error: { type, message, ...(params ? { params } : {}) } } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
