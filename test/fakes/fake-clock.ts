interface Timer {
  /** On the clock that never jumps. */
  at: number;
  order: number;
  callback: () => void;
}

/** Simulated time: timers fire in order when a test advances it. They do not care what the clock on the wall says. */
export class FakeClock {
  /** How long this world has been there. */
  elapsed = 0;
  private wallAtStart = Date.UTC(2026, 10, 21, 12);
  private timers: Timer[] = [];
  private created = 0;

  /** What the clock on the wall says. */
  get now(): number {
    return this.wallAtStart + this.elapsed;
  }

  /** The clock on the wall is set, by a person or by the network; no time passes. */
  jump(ms: number): void {
    this.wallAtStart += ms;
  }

  /** Time passes and nothing runs; what should have is overdue. */
  pass(ms: number): void {
    this.elapsed += ms;
  }

  setTimer(delayMs: number, callback: () => void): () => void {
    const timer = { at: this.elapsed + delayMs, order: (this.created += 1), callback };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  /** Lets time pass, waiting after every timer until whatever it started has come to rest. */
  async advance(ms: number, settle: () => Promise<void>): Promise<void> {
    const end = this.elapsed + ms;
    for (let next = this.nextBefore(end); next; next = this.nextBefore(end)) {
      this.timers = this.timers.filter((timer) => timer !== next);
      this.elapsed = Math.max(this.elapsed, next.at);
      next.callback();
      await settle();
    }
    this.elapsed = end;
    await settle();
  }

  private nextBefore(end: number): Timer | undefined {
    return this.timers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at || a.order - b.order)[0];
  }
}
