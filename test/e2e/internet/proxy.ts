import { createServer, type IncomingMessage, request as ask, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer, type Server as TlsServer } from 'node:https';
import { connect, type Socket } from 'node:net';
import { createSecureContext, type SecureContext, TLSSocket } from 'node:tls';
import type { Certificate } from './certificate.ts';
import type { InternetLog, Visit } from './internet-log.ts';
import { serve } from './serve.ts';
import type { Service } from './services/service.ts';

/** Who is found under an address. */
export type Destination = { readonly service: Service } | { readonly gatewayPort: number } | undefined;

/** Finds who is there. */
export type Directory = (address: Pick<Visit, 'protocol' | 'host' | 'port'>) => Destination;

/** Not handed on by a proxy: RFC 9110 §7.6.1. */
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'proxy-connection', 'proxy-authorization', 'te', 'upgrade']);

/**
 * The HTTP proxy through which a browser sees the Internet: tunnels for https (RFC 9110 §9.3.6), absolute addresses
 * for http (RFC 9112 §3.2.2). Nothing it does leaves loopback: services answer in this process, sites are gateways
 * on loopback ports, and whoever is unknown is refused by closing the connection.
 */
export class Proxy {
  readonly #server: Server = createServer((request, response) => this.#forward(request, response));
  readonly #services: TlsServer;
  readonly #secure: SecureContext;
  readonly #tunnels = new Map<Socket, Destination>();
  #isCut = false;

  constructor(
    certificate: Certificate,
    private readonly directory: Directory,
    private readonly log: InternetLog,
  ) {
    this.#services = createTlsServer(certificate, (request, response) => this.#serveTunnelled(request, response));
    this.#secure = createSecureContext(certificate);
    this.#server.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) => this.#tunnel(request, socket, head));
    this.#server.on('connection', (socket: Socket) => this.#watch(socket));
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(0, '127.0.0.1', resolve);
    });
  }

  get port(): number {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the proxy does not listen');
    return address.port;
  }

  /** The line to the Internet: while it is cut, every connection ends at once, as far as it had come. */
  set isCut(isCut: boolean) {
    this.#isCut = isCut;
    if (isCut) for (const socket of this.#tunnels.keys()) socket.destroy();
  }

  /** Ends the connections to services, those that wait for an answer among them. */
  hangUp(): void {
    for (const [socket, destination] of this.#tunnels) {
      if (destination && 'service' in destination) socket.destroy();
    }
  }

  async close(): Promise<void> {
    for (const socket of this.#tunnels.keys()) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #watch(socket: Socket): void {
    if (this.#isCut) return void socket.destroy();
    this.#tunnels.set(socket, undefined);
    socket.once('close', () => this.#tunnels.delete(socket));
    // A browser that is closed drops its connections; that is no failure.
    socket.on('error', () => undefined);
  }

  #tunnel(request: IncomingMessage, socket: Socket, head: Buffer): void {
    const address = readAddress(`https://${request.url ?? ''}`);
    const destination = address && this.#visit('https', address, 443);
    if (!destination) return void socket.destroy();
    this.#tunnels.set(socket, destination);
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    if ('service' in destination) this.#services.emit('connection', socket);
    else this.#join(socket, destination.gatewayPort);
  }

  /** The site's gateway speaks plain http: its TLS ends here, as it does at many real ones. */
  #join(socket: Socket, port: number): void {
    const browser = new TLSSocket(socket, { isServer: true, secureContext: this.#secure, ALPNProtocols: ['http/1.1'] });
    const gateway = connect(port, '127.0.0.1');
    browser.on('error', () => void gateway.destroy()).once('close', () => void gateway.destroy());
    // Ended, not destroyed: what the gateway has said last still has to go through.
    gateway.on('error', () => void browser.destroy()).once('close', () => browser.end());
    browser.pipe(gateway).pipe(browser);
  }

  #serveTunnelled(request: IncomingMessage, response: ServerResponse): void {
    const hostname = readAddress(`https://${request.headers.host ?? ''}`)?.hostname ?? '';
    const destination = this.directory({ protocol: 'https', host: hostname, port: 443 });
    if (destination && 'service' in destination) void serve(destination.service, 'https', hostname, request, response, this.log);
    else request.socket.destroy();
  }

  #forward(request: IncomingMessage, response: ServerResponse): void {
    const address = readAddress(request.url ?? '');
    const destination = address && this.#visit('http', address, 80);
    if (!address || !destination) return void request.socket.destroy();
    if ('gatewayPort' in destination) return handOn(request, response, address, destination.gatewayPort);
    this.#tunnels.set(request.socket, destination);
    void serve(destination.service, 'http', address.hostname, request, response, this.log);
  }

  /** Notes the visit and finds who takes it. */
  #visit(protocol: Visit['protocol'], address: URL, usualPort: number): Destination {
    const visit = { protocol, host: address.hostname, port: address.port === '' ? usualPort : Number(address.port) };
    const destination = this.directory(visit);
    const to = !destination ? 'nobody' : 'service' in destination ? 'service' : 'site';
    this.log.addVisit({ at: Date.now(), ...visit, to });
    return destination && 'service' in destination && destination.service.condition === 'gone' ? undefined : destination;
  }
}

function readAddress(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** Passes a plain request on to a site's gateway, and its answer back, both unchanged. */
function handOn(request: IncomingMessage, response: ServerResponse, address: URL, port: number): void {
  const passed = ask({
    host: '127.0.0.1',
    port,
    method: request.method,
    path: address.pathname + address.search,
    headers: endToEnd(request.rawHeaders),
    agent: false,
  });
  const end = () => void request.socket.destroy();
  passed.once('error', end);
  passed.once('response', (answer) => {
    response.writeHead(answer.statusCode ?? 0, answer.statusMessage, endToEnd(answer.rawHeaders));
    answer.once('error', end).pipe(response);
  });
  response.once('close', () => passed.destroy());
  request.pipe(passed);
}

/** The raw header list without what concerns the one connection only. */
function endToEnd(raw: readonly string[]): string[] {
  return raw.flatMap((name, index) => {
    if (index % 2 === 1 || HOP_BY_HOP.has(name.toLowerCase())) return [];
    return [name, raw[index + 1] ?? ''];
  });
}
