import { SECOND_MS, type Ms } from '../../../src/lib/time.ts';
import { TICK_MS } from './calendar.ts';

/** A server behind a gateway, in requests and milliseconds. */
export interface ServerModel {
  /** Requests a second with warm caches. */
  warmPerSecond: number;
  /** The share of that which it manages with cold ones. */
  coldShare: number;
  /** Requests answered in time until the caches are warm but for 1/e. */
  requestsToWarm: number;
  /** What may wait in front of it; more is refused at once, at no cost. */
  longestQueue: number;
  /** The gateway answers 504 after so long; the server does the work all the same, for nobody. */
  timeoutMs: Ms;
  /** When what it works on has been late for so long, it is taken for dead and started anew. */
  patienceMs: Ms;
  startMs: Ms;
}

/** What becomes of a request that was let in. */
export interface Answers {
  served(client: number, answerMs: Ms): void;
  failed(client: number, answerMs: Ms): void;
}

/**
 * A queue that collapses: first come, first served; bounded; work on requests that have timed out is done in vain, so that under lasting
 * overload it serves nobody (Bronson et al., Metastable failures in distributed systems, HotOS 2021); and what is late for long is
 * restarted with cold caches, as a Kubernetes liveness probe does (three failures 10 s apart).
 */
export class Server {
  readonly counts = { offered: 0, refused: 0, served: 0, timedOut: 0, dropped: 0 };
  /** How often it has been started anew because of the load. */
  restarts = 0;
  readonly #model: ServerModel;
  readonly #clients: Int32Array;
  readonly #costs: Float64Array;
  readonly #arrivals: Float64Array;
  /** Entries from `#head` on are to be worked on, from `#inTime` on nobody has been told 504 yet; ever growing, taken modulo the size. */
  #head = 0;
  #inTime = 0;
  #tail = 0;
  #queuedWork = 0;
  #leftOver = 0;
  #warmth = 0;
  #upFrom: Ms;
  #lateSince: Ms | undefined;

  constructor(model: ServerModel, upFrom: Ms) {
    this.#model = model;
    this.#upFrom = upFrom;
    this.#clients = new Int32Array(model.longestQueue + 1);
    this.#costs = new Float64Array(model.longestQueue + 1);
    this.#arrivals = new Float64Array(model.longestQueue + 1);
  }

  /** Requests of which nothing has become yet. */
  get waiting(): number {
    return this.#tail - this.#inTime;
  }

  /** Lets a request in, of so much work and at least that of one request; false: refused at once. */
  offer(client: number, cost: number, now: Ms): boolean {
    this.counts.offered += 1;
    if (now < this.#upFrom || this.#queuedWork + cost > this.#model.longestQueue) {
      this.counts.refused += 1;
      return false;
    }
    const slot = this.#tail % this.#clients.length;
    this.#clients[slot] = client;
    this.#costs[slot] = cost;
    this.#arrivals[slot] = now;
    this.#tail += 1;
    this.#queuedWork += cost;
    return true;
  }

  /** Works for one tick, which ends now. */
  work(now: Ms, answers: Answers): void {
    if (now < this.#upFrom) return;
    this.#tellLate(now, answers);
    let canDo = this.#leftOver + (this.#perSecond() * TICK_MS) / SECOND_MS;
    while (this.#head < this.#tail) {
      const slot = this.#head % this.#clients.length;
      const cost = this.#costs[slot] ?? 0;
      if (cost > canDo) break;
      canDo -= cost;
      this.#queuedWork -= cost;
      if (this.#head >= this.#inTime) {
        this.#inTime += 1;
        this.#warmth += cost;
        this.counts.served += 1;
        answers.served(this.#clients[slot] ?? 0, now - (this.#arrivals[slot] ?? 0));
      }
      this.#head += 1;
    }
    this.#leftOver = this.#head < this.#tail ? canDo : 0;
    this.#restartWhenLateForLong(now, answers);
  }

  #perSecond(): number {
    const { warmPerSecond, coldShare, requestsToWarm } = this.#model;
    return warmPerSecond * (1 - (1 - coldShare) * Math.exp(-this.#warmth / requestsToWarm));
  }

  #tellLate(now: Ms, answers: Answers): void {
    const { timeoutMs } = this.#model;
    while (this.#inTime < this.#tail) {
      const slot = this.#inTime % this.#clients.length;
      if (now - (this.#arrivals[slot] ?? 0) <= timeoutMs) return;
      this.counts.timedOut += 1;
      this.#inTime += 1;
      answers.failed(this.#clients[slot] ?? 0, timeoutMs);
    }
  }

  #restartWhenLateForLong(now: Ms, answers: Answers): void {
    // Work that nobody waits for any more stands at the head.
    if (this.#head >= this.#inTime) {
      this.#lateSince = undefined;
      return;
    }
    this.#lateSince ??= now;
    if (now - this.#lateSince < this.#model.patienceMs) return;
    this.restarts += 1;
    this.#upFrom = now + this.#model.startMs;
    this.#warmth = 0;
    this.#lateSince = undefined;
    for (let entry = this.#inTime; entry < this.#tail; entry++) {
      const slot = entry % this.#clients.length;
      this.counts.dropped += 1;
      answers.failed(this.#clients[slot] ?? 0, now - (this.#arrivals[slot] ?? 0));
    }
    this.#head = this.#inTime = this.#tail;
    this.#queuedWork = this.#leftOver = 0;
  }
}
