import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createProxyServer, type ProxyServer } from 'http-proxy-3';
import { gatewayPage } from '../pages/gateway-page.ts';
import { requestKind } from './request-log.ts';
import { sendHtml } from './send.ts';
import type { Site } from './site.ts';

/** How long the gateway waits for an upstream. Short, so that nobody has to wait for a 504. */
const PATIENCE_MS = 1_000;

/**
 * A reverse proxy: `<id>.localhost` goes to the upstream of that scene, any other host to `otherwise`.
 * When an upstream fails, the gateway answers for it with 502 or 504.
 */
export function createGateway(siteFor: (host: string) => Site | undefined, otherwise: RequestListener): RequestListener {
  const proxy = createProxyServer({ proxyTimeout: PATIENCE_MS });
  proxy.on('proxyRes', (answer) => {
    answer.headers['via'] = '1.1 demo-gateway';
  });
  return (request, response) => {
    response.setHeader('Server', 'demo-gateway');
    const site = siteFor(hostName(request));
    if (site) void forward(proxy, site, request, response);
    else otherwise(request, response);
  };
}

/** The host a request was made to, without its port. */
export function hostName(request: IncomingMessage): string {
  return (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
}

async function forward(proxy: ProxyServer, site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  noteWhenAnswered(site, request, response);
  await site.beforeForward(request.method ?? 'GET');
  const askedAt = performance.now();
  const target = { host: '127.0.0.1', port: site.upstreamPort };
  proxy.web(request, response, { target }, () => {
    if (response.headersSent) return void response.destroy();
    const isTimeout = performance.now() - askedAt >= PATIENCE_MS;
    answerForUpstream(site, response, isTimeout ? 504 : 502);
  });
}

function answerForUpstream(site: Site, response: ServerResponse, status: 502 | 504): void {
  sendHtml(response, status, site.scene.errorBody === 'empty' ? '' : gatewayPage(status));
}

function noteWhenAnswered(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const kind = requestKind(request.headers);
  if (!kind) return;
  response.once('close', () => {
    site.log.add({
      at: Date.now(),
      method: request.method ?? 'GET',
      path: request.url ?? '/',
      kind,
      skipsCache: request.headers['cache-control'] === 'no-cache',
      ...(response.headersSent ? { status: response.statusCode } : {}),
    });
  });
}
