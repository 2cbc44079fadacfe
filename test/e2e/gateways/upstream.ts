import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';

/** One answer of the upstream. Status 200 and an ordinary page when nothing else is said. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** How long the upstream thinks before it answers, in ms. */
  readonly afterMs?: number;
  /** What it waits for before that. */
  readonly after?: Promise<void>;
}

/** A request as the upstream got it. */
export interface ReceivedRequest {
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What the upstream says to a request. */
export type Script = (request: ReceivedRequest) => Answer;

/** The heading of the page a healthy upstream serves. */
export const HEALTHY_HEADING = 'The shop is open';

/** The site behind the gateway: a scripted server that can be taken down. */
export class Upstream {
  readonly port: number;
  readonly received: ReceivedRequest[] = [];
  /** The most requests that were in flight together so far. */
  mostAtOnce = 0;
  #inFlight = 0;
  #script: Script = () => ({});
  #server: Server | undefined;

  private constructor(port: number) {
    this.port = port;
  }

  /** A running, healthy upstream on a port of its own. */
  static async start(): Promise<Upstream> {
    const upstream = new Upstream(await freePort());
    await upstream.comesUp();
    return upstream;
  }

  /** Closes the port and every connection: the gateway's next try is refused. */
  async goesDown(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  }

  /** Opens the port again. */
  async comesUp(): Promise<void> {
    if (this.#server) return;
    const server = createServer((request, response) => void this.#serve(request, response));
    this.#server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.port, '127.0.0.1', resolve);
    });
  }

  /** From now on every request is answered by `script`; a plain answer serves all alike. */
  answers(script: Script | Answer): void {
    this.#script = typeof script === 'function' ? script : () => script;
  }

  /** Requests that are not answered yet, and whose sender still waits. */
  get inFlight(): number {
    return this.#inFlight;
  }

  /** How many requests with this method arrived. */
  count(method: string): number {
    return this.received.filter((request) => request.method === method).length;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#inFlight += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.#inFlight);
    response.once('close', () => (this.#inFlight -= 1));
    const body = await text(request).catch(() => '');
    const received = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
    this.received.push(received);
    const answer = this.#script(received);
    await answer.after;
    if (answer.afterMs !== undefined) await pause(answer.afterMs);
    send(response, answer);
  }
}

/** HTTP/1.1 without keep-alive, so that `goesDown` is felt by the very next request. */
function send(response: ServerResponse, answer: Answer): void {
  const body = answer.body ?? healthyPage();
  response.writeHead(answer.status ?? 200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
    ...answer.headers,
  });
  response.end(body);
}

/** A page that asks for nothing else, not even an icon. */
export function page(heading: string, rest = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${heading}</title><link rel="icon" href="data:,">
</head><body><h1>${heading}</h1>${rest}</body></html>`;
}

function healthyPage(): string {
  return page(HEALTHY_HEADING);
}
