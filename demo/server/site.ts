import type { IncomingMessage, ServerResponse } from 'node:http';
import { busyPage } from '../pages/busy-page.ts';
import { orderPage } from '../pages/order-page.ts';
import { plainPage } from '../pages/plain-page.ts';
import type { Scene } from '../scenes/scene.ts';
import { Outage, type OutageState } from './outage.ts';
import { RequestLog } from './request-log.ts';
import { sendHtml } from './send.ts';
import { Held, Upstream } from './upstream.ts';

const SECOND_MS = 1000;

/** A scene at work: its upstream, its outage and what was asked of it. */
export class Site {
  readonly scene: Scene;
  readonly log = new RequestLog();
  readonly #upstream: Upstream;
  readonly #outage: Outage;
  readonly #held = new Held();
  #ordersArrived = 0;

  constructor(scene: Scene, onChange: () => void) {
    this.scene = scene;
    this.#upstream = new Upstream((request, response) => this.#answer(request, response));
    this.#outage = new Outage(scene.phases, () => {
      void this.#follow();
      onChange();
    });
    this.log.on('entry', onChange).on('clear', onChange);
  }

  get state(): OutageState {
    return this.#outage.now;
  }

  get upstreamPort(): number {
    return this.#upstream.port;
  }

  /** Makes the upstream listen for the first time. */
  open(): Promise<void> {
    return this.#upstream.start();
  }

  /** Starts the outage from its beginning. */
  async start(): Promise<void> {
    this.#forget();
    this.#outage.start();
    await this.#follow();
  }

  /** Ends the outage and forgets what happened. */
  async reset(): Promise<void> {
    this.#forget();
    this.#outage.end();
    await this.#follow();
  }

  /** The gateway is about to hand over a request. */
  async beforeForward(method: string): Promise<void> {
    if (method !== 'POST') return;
    this.#outage.tell('a-post');
    await this.#follow();
  }

  async close(): Promise<void> {
    await this.reset();
    await this.#upstream.stop();
  }

  #forget(): void {
    this.#ordersArrived = 0;
    this.log.clear();
  }

  async #follow(): Promise<void> {
    if (this.state.state !== 'slow') this.#held.letGo();
    await (this.state.state === 'down' ? this.#upstream.stop() : this.#upstream.start());
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    request.resume();
    if (this.state.state === 'slow') return this.#held.hold(response, () => this.#answer(request, response));
    if (this.state.state === 'busy') return this.#answerBusy(response);
    if (request.method === 'POST') this.#ordersArrived += 1;
    response.once('finish', () => this.#outage.tell('one-answer'));
    sendHtml(response, 200, this.#page(request));
  }

  #answerBusy(response: ServerResponse): void {
    const seconds = Math.max(1, Math.ceil(((this.state.endsAt ?? 0) - Date.now()) / SECOND_MS));
    response.setHeader('Retry-After', String(seconds));
    sendHtml(response, 503, busyPage());
  }

  #page(request: IncomingMessage): string {
    const at = Date.now();
    if (this.scene.page === 'plain') return plainPage(this.scene.title, at);
    const sent = this.log.entries.filter((entry) => entry.method === 'POST').length;
    return orderPage({ at, isAnswerToOrder: request.method === 'POST', sent, arrived: this.#ordersArrived });
  }
}
