import type { IncomingHttpHeaders } from 'node:http';
import { until } from '../browsers/until.ts';
import { isBrowsersOwn } from './browsers-own.ts';

/** A host the browser has turned to: one tunnel for `https`, one request for `http`. */
export interface Visit {
  /** Unix time in ms. */
  readonly at: number;
  readonly protocol: 'http' | 'https';
  readonly host: string;
  readonly port: number;
  /** Who was there to take it. `nobody`: the connection was closed at once. */
  readonly to: 'service' | 'site' | 'nobody';
}

/** A request that reached a service, in the clear. */
export interface ServiceRequest {
  /** Unix time in ms. */
  readonly at: number;
  readonly protocol: 'http' | 'https';
  readonly method: string;
  readonly host: string;
  /** Path with query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** All that has left the browser for anywhere but this computer, since the story began. */
export class InternetLog {
  #visits: Visit[] = [];
  #requests: ServiceRequest[] = [];

  addVisit(visit: Visit): void {
    this.#visits.push(visit);
  }

  addRequest(request: ServiceRequest): void {
    this.#requests.push(request);
  }

  forget(): void {
    this.#visits = [];
    this.#requests = [];
  }

  /** Every host that was turned to, `host:port` where the port is not the usual one, but for what the browser wants for itself. */
  hosts(): readonly string[] {
    return [...new Set(this.#others().map(nameOf))].toSorted();
  }

  /** The visits to this host. */
  visitsTo(host: string): readonly Visit[] {
    return this.#visits.filter((visit) => visit.host === host);
  }

  /** The requests that a service got under this name; a preflight (`OPTIONS`) is one of its own. */
  requestsTo(host: string): readonly ServiceRequest[] {
    return this.#requests.filter((request) => request.host === host);
  }

  /** All requests that reached a service. */
  get requests(): readonly ServiceRequest[] {
    return [...this.#requests];
  }

  /** Resolves as soon as a service under this name has got `count` requests that match. */
  async untilRequestTo(
    host: string,
    matches: (request: ServiceRequest) => boolean = () => true,
    count = 1,
  ): Promise<readonly ServiceRequest[]> {
    return until(`${count} requests to ${host}`, async () => {
      const found = this.requestsTo(host).filter(matches);
      return found.length >= count ? found : undefined;
    });
  }

  /** As a person would like to read it in a failing test. */
  toString(): string {
    const visits = this.#others().map((visit) => ({ at: visit.at, text: `${visit.protocol}://${nameOf(visit)} → ${visit.to}` }));
    const requests = this.#requests.map(({ at, method, host, path, body }) => ({ at, text: `  ${method} ${host}${path} ${body}`.trimEnd() }));
    return withoutRepeats([...visits, ...requests].toSorted((a, b) => a.at - b.at));
  }

  #others(): readonly Visit[] {
    return this.#visits.filter(({ host }) => !isBrowsersOwn(host));
  }
}

function nameOf({ protocol, host, port }: Visit): string {
  return port === (protocol === 'https' ? 443 : 80) ? host : `${host}:${port}`;
}

/** One line for equal neighbours: Firefox repeats a refused visit up to ten times. */
function withoutRepeats(lines: readonly { readonly at: number; readonly text: string }[]): string {
  const first = lines[0]?.at ?? 0;
  const starts = lines.flatMap(({ text }, index) => (text === lines[index - 1]?.text ? [] : index));
  const shown = starts.map((start, index) => {
    const times = (starts[index + 1] ?? lines.length) - start;
    const seconds = (((lines[start]?.at ?? first) - first) / 1000).toFixed(2).padStart(6);
    return `${seconds} s  ${lines[start]?.text}${times > 1 ? ` (${times} times)` : ''}`;
  });
  return shown.join('\n') || '(nothing)';
}
