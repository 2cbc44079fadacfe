import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { closeServer, listens, portOf } from './listen.ts';

/** A real web server that can be switched off and on, and always returns to the same port. */
export class Upstream {
  readonly #listener: RequestListener;
  #server: Server | undefined;
  #port = 0;
  #last: Promise<void> = Promise.resolve();

  constructor(listener: RequestListener) {
    this.#listener = listener;
  }

  /** The port it listens on, or did before it was stopped. */
  get port(): number {
    return this.#port;
  }

  start(): Promise<void> {
    return this.#inTurn(() => this.#start());
  }

  /** Afterwards connections are refused. */
  stop(): Promise<void> {
    return this.#inTurn(() => this.#stop());
  }

  /** A stop that overtook a start would leave the server running. */
  #inTurn(step: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(step);
    return this.#last;
  }

  async #start(): Promise<void> {
    if (this.#server) return;
    this.#server = createServer(this.#listener);
    const gotOldPort = await listens(this.#server, this.#port, '127.0.0.1');
    if (!gotOldPort) await listens(this.#server, 0, '127.0.0.1');
    this.#port = portOf(this.#server);
  }

  async #stop(): Promise<void> {
    if (!this.#server) return;
    await closeServer(this.#server);
    this.#server = undefined;
  }
}

/** Keeps requests unanswered until they are let go. */
export class Held {
  readonly #answers: (() => void)[] = [];

  hold(response: ServerResponse, answer: () => void): void {
    this.#answers.push(() => {
      if (!response.destroyed) answer();
    });
  }

  letGo(): void {
    for (const answer of this.#answers.splice(0)) answer();
  }
}
