import { isOver } from '../../../src/decide/tidy.ts';
import type { Incident } from '../../../src/incident/incident.ts';
import type { Ms } from '../../../src/lib/time.ts';
import { fullBudget, takeToken, type Budget } from '../../../src/retry/budget.ts';
import { planNext } from '../../../src/retry/plan.ts';
import { notBeforeAfter } from '../../../src/retry/retry-after.ts';
import { anIncident } from '../../fixtures/incidents.ts';
import type { Chances } from './chances.ts';
import type { Pacer } from './pacer.ts';

/** Before the first page; so long ago that nothing goes on from it. */
const NEVER = Number.NEGATIVE_INFINITY;

/**
 * Rebound's own planner, budget, reading of `Retry-After` and rule of what is still the same incident, with what they need of a million
 * incidents in arrays. One incident is filled in anew for each question.
 */
export class ReboundPacer implements Pacer {
  readonly tries = 'probe';
  readonly #chances: Chances;
  readonly #countFrom: Float64Array;
  readonly #notBefore: Float64Array;
  readonly #backAt: Float64Array;
  readonly #lastAnswerMs: Float64Array;
  readonly #tokens: Float64Array;
  readonly #tokensAt: Float64Array;
  readonly #asked: Incident = anIncident();

  constructor(clients: number, chances: Chances) {
    this.#chances = chances;
    this.#countFrom = new Float64Array(clients);
    this.#notBefore = new Float64Array(clients);
    this.#backAt = new Float64Array(clients).fill(NEVER);
    this.#lastAnswerMs = new Float64Array(clients);
    this.#tokens = new Float64Array(clients).fill(fullBudget(0).tokens);
    this.#tokensAt = new Float64Array(clients);
  }

  begin(client: number, now: Ms): void {
    const back: Incident = { ...this.#asked, phase: { name: 'back', at: this.#backAt[client] ?? NEVER, provenUrl: '', nextReloadAt: 0 } };
    if (!isOver(back, now)) return;
    this.#countFrom[client] = now;
    this.#lastAnswerMs[client] = 0;
  }

  end(client: number, now: Ms): void {
    this.#backAt[client] = now;
    this.#notBefore[client] = 0;
  }

  answered(client: number, answerMs: Ms): void {
    this.#lastAnswerMs[client] = answerMs;
  }

  next(client: number, now: Ms, retryAfter: string | undefined): Ms {
    const incident = this.#asked;
    const notBefore = this.#notBefore[client] ?? 0;
    incident.countFrom = this.#countFrom[client] ?? 0;
    incident.lastAnswerMs = this.#lastAnswerMs[client] ?? 0;
    incident.notBefore = retryAfter === undefined && notBefore === 0 ? 0 : notBeforeAfter(notBefore, retryAfter, undefined, now);
    this.#notBefore[client] = incident.notBefore;
    return planNext(incident, now, this.#chances.of(client), 'normal').nextAt;
  }

  heldUpUntil(client: number, now: Ms): Ms {
    const budget: Budget = { tokens: this.#tokens[client] ?? 0, at: this.#tokensAt[client] ?? 0 };
    const token = takeToken(budget, now);
    this.#tokens[client] = token.budget.tokens;
    this.#tokensAt[client] = token.budget.at;
    return token.taken ? 0 : token.availableAt;
  }
}
