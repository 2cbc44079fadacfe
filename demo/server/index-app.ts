import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { indexPage } from '../pages/index-page.ts';
import { hostName } from './gateway.ts';
import { liveState, type ShownSite } from './live-state.ts';
import { send, sendHtml } from './send.ts';

const OWN_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]']);

const FILES: Readonly<Record<string, { readonly type: string; readonly path: string }>> = {
  '/index-page.css': { type: 'text/css; charset=utf-8', path: '../pages/index-page.css' },
  '/index-page.js': { type: 'text/javascript; charset=utf-8', path: '../pages/index-page.js' },
  '/icon.svg': { type: 'image/svg+xml', path: '../../design/icon.svg' },
};

/** The index page, its files, its buttons and its live news. */
export class IndexApp {
  #sites: readonly ShownSite[] = [];
  readonly #readers = new Set<ServerResponse>();

  readonly listener: RequestListener = (request, response) => {
    // Only under its own names: a page elsewhere whose name leads here must not press the buttons.
    if (!OWN_HOSTS.has(hostName(request))) return send(response, 404, 'text/plain', 'No such site in the demo.\n');
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (request.method === 'POST') return void this.#press(request, response, path);
    return this.#serve(response, path);
  };

  /** Sets what the page shows. */
  show(sites: readonly ShownSite[]): void {
    this.#sites = sites;
  }

  /** Sends the present state to every open index page. */
  publish(): void {
    if (this.#readers.size === 0) return;
    const news = this.#news();
    for (const reader of this.#readers) reader.write(news);
  }

  #news(): string {
    return `data: ${JSON.stringify(liveState(this.#sites, Date.now()))}\n\n`;
  }

  #serve(response: ServerResponse, path: string): void {
    if (path === '/') return this.#sendIndex(response);
    if (path === '/news') return this.#follow(response);
    const file = FILES[path];
    if (!file) return send(response, 404, 'text/plain', 'There is no such page.\n');
    return send(response, 200, file.type, readFileSync(new URL(file.path, import.meta.url), 'utf8'));
  }

  #sendIndex(response: ServerResponse): void {
    response.setHeader('Content-Security-Policy', "default-src 'self'; form-action 'self' http://*.localhost:*; base-uri 'none'; frame-ancestors 'none'");
    sendHtml(response, 200, indexPage(this.#sites));
  }

  #follow(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(this.#news());
    this.#readers.add(response);
    response.once('close', () => this.#readers.delete(response));
  }

  async #press(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const [, id, button] = /^\/scenes\/([\w-]+)\/(start|reset)$/.exec(path) ?? [];
    const shown = this.#sites.find(({ site }) => site.scene.id === id);
    if (!shown || isFromElsewhere(request)) return send(response, 404, 'text/plain', 'There is no such button.\n');
    await (button === 'start' ? shown.site.start() : shown.site.reset());
    response.writeHead(303, { Location: button === 'start' ? shown.url : '/' });
    response.end();
  }
}

function isFromElsewhere(request: IncomingMessage): boolean {
  const from = request.headers['sec-fetch-site'];
  return from !== undefined && from !== 'same-origin' && from !== 'none';
}
