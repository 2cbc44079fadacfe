import type { Phase, UpstreamState } from '../scenes/scene.ts';

/** The state of an upstream, for people to read. */
export interface OutageState {
  readonly state: UpstreamState;
  /** When this state ends, ms since 1970; absent when no clock ends it. */
  readonly endsAt?: number;
  /** What ends this state, when it is no clock. */
  readonly endsOn?: 'one-answer' | 'a-post';
}

/** Walks through the phases of a scene. Calls `onChange` at each step, the first included. */
export class Outage {
  readonly #phases: readonly Phase[];
  readonly #onChange: () => void;
  #step = Infinity;
  #endsAt: number | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(phases: readonly Phase[], onChange: () => void) {
    this.#phases = phases;
    this.#onChange = onChange;
  }

  get now(): OutageState {
    const phase = this.#phases[this.#step];
    if (!phase) return { state: 'up' };
    if (typeof phase.until === 'string') return { state: phase.state, endsOn: phase.until };
    return { state: phase.state, ...(this.#endsAt === undefined ? {} : { endsAt: this.#endsAt }) };
  }

  start(): void {
    this.#enter(0);
  }

  /** Ends the outage, whatever phase it is in. */
  end(): void {
    this.#enter(Infinity);
  }

  /** Tells of something that may end the phase. */
  tell(event: 'one-answer' | 'a-post'): void {
    if (this.#phases[this.#step]?.until === event) this.#enter(this.#step + 1);
  }

  #enter(step: number): void {
    clearTimeout(this.#timer);
    this.#step = step;
    this.#endsAt = undefined;
    const until = this.#phases[step]?.until;
    if (typeof until === 'object') {
      this.#endsAt = Date.now() + until.afterMs;
      this.#timer = setTimeout(() => this.#enter(step + 1), until.afterMs);
    }
    this.#onChange();
  }
}
