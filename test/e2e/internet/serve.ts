import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { InternetLog, ServiceRequest } from './internet-log.ts';
import type { Service, ServiceAnswer } from './services/service.ts';

/** Lets a service answer one request, and notes the request. */
export async function serve(
  service: Service,
  protocol: ServiceRequest['protocol'],
  host: string,
  incoming: IncomingMessage,
  response: ServerResponse,
  log: InternetLog,
): Promise<void> {
  const at = Date.now();
  const body = await text(incoming).catch(() => '');
  const path = protocol === 'http' ? pathOf(incoming.url ?? '') : (incoming.url ?? '');
  const request = { at, protocol, method: incoming.method ?? '', host, path, headers: incoming.headers, body };
  log.addRequest(request);
  const answer = service.handle(request);
  if (answer) send(response, answer);
}

/** A proxy gets whole addresses. */
function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}

/** Without keep-alive: a service that is gone is felt by the very next request. */
function send(response: ServerResponse, { status = 200, headers = {}, body }: ServiceAnswer): void {
  const isJson = body !== undefined && typeof body !== 'string';
  const sent = isJson ? JSON.stringify(body) : (body ?? '');
  response.writeHead(status, { ...(isJson ? { 'content-type': 'application/json; charset=utf-8' } : {}), ...headers, connection: 'close' });
  response.end(sent);
}
