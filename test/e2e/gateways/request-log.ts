/** One request as the gateway's access log tells it. Headers that were not sent are absent. */
export interface LoggedRequest {
  /** When the request reached the gateway, Unix time in ms. */
  readonly at: number;
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  readonly status: number;
  readonly host: string;
  readonly cacheControl?: string;
  readonly pragma?: string;
  readonly secFetchMode?: string;
  readonly secFetchDest?: string;
  readonly cookie?: string;
}

type Matches = (request: LoggedRequest) => boolean;

/** A tab loading a page. */
export const isPageLoad: Matches = (request) => request.secFetchDest === 'document';

/** A request made by a script and not by a page load: on these sites only Rebound makes any. */
export const isProbe: Matches = (request) => request.secFetchDest === 'empty';

/** A page load or a probe, so everything but icons. */
const isVisit: Matches = (request) => isPageLoad(request) || isProbe(request);

/** The access log of one gateway, growing while the gateway runs. */
export class RequestLog {
  readonly #requests: LoggedRequest[] = [];
  readonly #listeners = new Set<() => void>();

  /** Takes one parsed line. */
  add(request: LoggedRequest): void {
    this.#requests.push(request);
    for (const listener of this.#listeners) listener();
  }

  /** The requests so far that match, in the order in which they began. */
  all(matches: Matches = () => true): readonly LoggedRequest[] {
    return this.#requests.filter(matches).toSorted((a, b) => a.at - b.at);
  }

  get pageLoads(): readonly LoggedRequest[] {
    return this.all(isPageLoad);
  }

  get probes(): readonly LoggedRequest[] {
    return this.all(isProbe);
  }

  /** Resolves as soon as `count` matching requests are logged; rejects after `withinMs`, printing the log. */
  async until(matches: Matches, count = 1, withinMs = 30_000): Promise<readonly LoggedRequest[]> {
    const deadline = Date.now() + withinMs;
    while (this.all(matches).length < count) {
      if (!(await this.#grows(deadline - Date.now()))) throw new Error(this.#missing(matches, count, withinMs));
    }
    return this.all(matches);
  }

  /** Watches for `forMs` and rejects as soon as a visit that began after the call is logged. */
  async staysQuiet(forMs: number, matches: Matches = isVisit): Promise<void> {
    const since = Date.now();
    const isNew: Matches = (request) => request.at > since && matches(request);
    while (await this.#grows(since + forMs - Date.now())) {
      if (this.all(isNew).length > 0) throw new Error('a request came where there should be none');
    }
  }

  /** Resolves true at the next line, false after `withinMs`. */
  #grows(withinMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      const settle = (grew: boolean) => {
        clearTimeout(timer);
        this.#listeners.delete(onLine);
        resolve(grew);
      };
      const onLine = () => settle(true);
      const timer = setTimeout(() => settle(false), Math.max(0, withinMs));
      this.#listeners.add(onLine);
    });
  }

  #missing(matches: Matches, count: number, withinMs: number): string {
    const found = this.all(matches).length;
    return `${found} of ${count} requests within ${withinMs} ms. The log:\n${this.toString()}`;
  }

  /** The log as a person would like to read it in a failing test. */
  toString(): string {
    const first = this.all()[0]?.at ?? 0;
    return this.all().map((request) => describe(request, first)).join('\n') || '(nothing)';
  }
}

function describe(request: LoggedRequest, first: number): string {
  const seconds = ((request.at - first) / 1000).toFixed(2).padStart(6);
  const cache = request.cacheControl ?? '-';
  return `${seconds} s  ${request.method} ${request.path} → ${request.status}  ${request.secFetchDest ?? '-'}, ${cache}`;
}
