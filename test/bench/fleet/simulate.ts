import { SECOND_MS, type Ms } from '../../../src/lib/time.ts';
import { Calendar, TICK_MS } from './calendar.ts';
import type { Chances } from './chances.ts';
import type { Pacer } from './pacer.ts';
import { Server, type ServerModel } from './server.ts';

/** An outage that all clients meet at once, and what comes after it. */
export interface Scenario {
  clients: number;
  server: ServerModel;
  outageMs: Ms;
  /** How long it is looked at after the end of the outage. */
  afterMs: Ms;
  /** What a page is to the server: its document and all else, in requests. */
  requestsAPage: number;
  /** A client whose page is there loads the next one after so long on average. */
  pageEveryMs: Ms;
  /** What the failing gateway says while the server is down, in its header of that name. */
  retryAfter?: string;
}

/** What a run has shown. */
export interface Course {
  /** Documents asked for, by seconds from the outage's start. */
  askedBySecond: Float64Array;
  /** Clients whose page is there, at the end of each second. */
  thereBySecond: Float64Array;
  /** Times that the server was started anew because of the load. */
  restarts: number;
  /** Requests before the moment that the client was asked to wait for. */
  tooEarly: number;
  counts: Server['counts'];
}

/** Where a client stands: what it does when it is due, or which answer it waits for. */
const WAITING = 0;
const TRYING = 1;
const RELOADING = 2;
const CONTENT = 3;
const BROWSING = 4;

/** All clients fail at the start, together: the worst that a server can have before it. */
export function simulate(scenario: Scenario, pacer: Pacer, chances: Chances): Course {
  const untilMs = scenario.outageMs + scenario.afterMs;
  const run = new Run(scenario, pacer, chances, untilMs);
  for (let client = 0; client < scenario.clients; client++) run.failAtStart(client);
  for (let tick = 1; tick * TICK_MS <= untilMs; tick++) run.tick(tick);
  return run.course();
}

class Run {
  readonly #scenario: Scenario;
  readonly #pacer: Pacer;
  readonly #chances: Chances;
  readonly #calendar: Calendar;
  readonly #server: Server;
  readonly #states: Uint8Array;
  /** Kept apart from what the pacer makes of it, to judge that. */
  readonly #askedToWaitUntil: Float64Array;
  readonly #asked: Float64Array;
  readonly #there: Float64Array;
  #thereNow = 0;
  #tooEarly = 0;
  #now: Ms = 0;

  constructor(scenario: Scenario, pacer: Pacer, chances: Chances, untilMs: Ms) {
    const seconds = Math.ceil(untilMs / SECOND_MS) + 1;
    this.#scenario = scenario;
    this.#pacer = pacer;
    this.#chances = chances;
    this.#calendar = new Calendar(scenario.clients, untilMs);
    this.#server = new Server(scenario.server, scenario.outageMs);
    this.#states = new Uint8Array(scenario.clients);
    this.#askedToWaitUntil = new Float64Array(scenario.clients);
    this.#asked = new Float64Array(seconds);
    this.#there = new Float64Array(seconds);
  }

  failAtStart(client: number): void {
    this.#pacer.begin(client, 0);
    this.#waitAfterFailure(client);
  }

  tick(tick: number): void {
    this.#now = tick * TICK_MS;
    this.#calendar.take(tick, this.#due);
    this.#server.work(this.#now, this);
    this.#there[Math.floor(this.#now / SECOND_MS)] = this.#thereNow;
  }

  course(): Course {
    const { restarts, counts } = this.#server;
    return { askedBySecond: this.#asked, thereBySecond: this.#there, restarts, tooEarly: this.#tooEarly, counts };
  }

  served(client: number, answerMs: Ms): void {
    if (this.#states[client] === TRYING) this.#pacer.answered(client, answerMs);
    if (this.#states[client] === TRYING && this.#pacer.tries === 'probe') {
      this.#states[client] = RELOADING;
      this.#calendar.put(client, this.#now + TICK_MS);
      return;
    }
    if (this.#states[client] !== BROWSING) {
      this.#thereNow += 1;
      this.#pacer.end(client, this.#now);
    }
    this.#states[client] = CONTENT;
    const pauseMs = -Math.log(1 - this.#chances.of(client)()) * this.#scenario.pageEveryMs;
    this.#calendar.put(client, this.#now + Math.max(TICK_MS, pauseMs));
  }

  failed(client: number, answerMs: Ms): void {
    if (this.#states[client] === TRYING) this.#pacer.answered(client, answerMs);
    if (this.#states[client] === BROWSING) {
      this.#thereNow -= 1;
      this.#pacer.begin(client, this.#now);
    }
    this.#waitAfterFailure(client);
  }

  readonly #due = (client: number): void => {
    const state = this.#states[client];
    if (state !== WAITING) {
      this.#ask(client, state === CONTENT ? BROWSING : RELOADING, this.#scenario.requestsAPage);
      return;
    }
    const heldUpUntil = this.#pacer.heldUpUntil(client, this.#now);
    if (heldUpUntil > 0) {
      this.#calendar.put(client, Math.max(heldUpUntil, this.#now + TICK_MS));
      return;
    }
    if (this.#now < (this.#askedToWaitUntil[client] ?? 0)) this.#tooEarly += 1;
    this.#ask(client, TRYING, this.#pacer.tries === 'probe' ? 1 : this.#scenario.requestsAPage);
  };

  #ask(client: number, state: number, requests: number): void {
    this.#states[client] = state;
    const second = Math.floor(this.#now / SECOND_MS);
    this.#asked[second] = (this.#asked[second] ?? 0) + 1;
    if (!this.#server.offer(client, requests, this.#now)) this.failed(client, TICK_MS);
  }

  #waitAfterFailure(client: number): void {
    const { retryAfter, outageMs } = this.#scenario;
    const says = this.#now < outageMs ? retryAfter : undefined;
    this.#states[client] = WAITING;
    if (says !== undefined) this.#askedToWaitUntil[client] = this.#now + Number(says) * SECOND_MS;
    const nextAt = this.#pacer.next(client, this.#now, says);
    this.#calendar.put(client, Math.max(nextAt, this.#now + TICK_MS));
  }
}
