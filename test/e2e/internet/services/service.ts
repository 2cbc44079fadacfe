import type { ServiceRequest } from '../internet-log.ts';

/** How a service is doing. All but `well` are ways in which it is of no use. */
export type Condition =
  | 'well'
  /** The connection is refused. */
  | 'gone'
  /** It takes the request and never answers. */
  | 'silent'
  /** It answers 200 with a page of something else, as captive portals and robot walls do. */
  | 'rubbish'
  /** It answers 500. */
  | 'failing'
  /** It answers 429. */
  | 'rate-limited';

export const BAD_CONDITIONS: readonly Condition[] = ['gone', 'silent', 'rubbish', 'failing', 'rate-limited'];

/** What a service answers. */
export interface ServiceAnswer {
  /** Default 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text; anything else is sent as JSON. Absent: an empty body. */
  readonly body?: unknown;
}

const RUBBISH: ServiceAnswer = {
  headers: { 'content-type': 'text/html' },
  body: '<!doctype html><title>Welcome to the hotel</title><h1>Please sign in</h1>',
};
const FAILING: ServiceAnswer = { status: 500, headers: { 'content-type': 'text/html' }, body: '<h1>Internal Server Error</h1>' };
const PREFLIGHT_LIFE_SECONDS = 600;

/** A public service of the Internet, known by its names. It keeps no state from one story to the next. */
export abstract class Service {
  /** The names it answers to, over https and over http. */
  abstract readonly hosts: readonly string[];
  /** Response headers that let foreign origins read the answer; none where the documentation promises none. */
  protected readonly cors: Readonly<Record<string, string>> = {};
  #condition: Condition = 'well';
  protected resetSeconds = 60;

  get condition(): Condition {
    return this.#condition;
  }

  /** From now on. `resetSeconds` says when a rate limit ends. */
  becomes(condition: Condition, { resetSeconds = 60 }: { readonly resetSeconds?: number } = {}): void {
    this.#condition = condition;
    this.resetSeconds = resetSeconds;
  }

  /** As it was in the beginning. */
  reset(): void {
    this.becomes('well');
  }

  /** Undefined when there will be no answer. */
  handle(request: ServiceRequest): ServiceAnswer | undefined {
    if (this.#condition === 'silent' || this.#condition === 'gone') return undefined;
    if (request.method === 'OPTIONS') return this.preflight(request);
    if (this.#condition === 'rubbish') return RUBBISH;
    if (this.#condition === 'failing') return FAILING;
    const answer = this.#condition === 'rate-limited' ? this.refuse(request) : this.answer(request);
    return { ...answer, headers: { ...this.cors, ...answer.headers } };
  }

  /** The answer of a service that is well. */
  protected abstract answer(request: ServiceRequest): ServiceAnswer;

  /** The answer of one that has been asked too often. */
  protected refuse(_request: ServiceRequest): ServiceAnswer {
    return { status: 429, headers: { 'retry-after': String(this.resetSeconds) }, body: 'Too many requests' };
  }

  /** Fetch standard, "CORS-preflight fetch". */
  protected preflight(_request: ServiceRequest): ServiceAnswer {
    if (Object.keys(this.cors).length === 0) return { status: 405 };
    const headers = {
      ...this.cors,
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers': 'Authorization, Content-Type',
      'access-control-max-age': String(PREFLIGHT_LIFE_SECONDS),
    };
    return { status: 204, headers };
  }
}

/** The address a request was made to. */
export function addressOf({ protocol, host, path }: ServiceRequest): URL {
  return new URL(`${protocol}://${host}${path}`);
}
