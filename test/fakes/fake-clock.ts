interface Timer {
  at: number;
  order: number;
  callback: () => void;
}

/** Simulated time: timers fire in order when a test advances it. */
export class FakeClock {
  now = Date.UTC(2026, 10, 21, 12);
  private timers: Timer[] = [];
  private created = 0;

  setTimer(delayMs: number, callback: () => void): () => void {
    const timer = { at: this.now + delayMs, order: (this.created += 1), callback };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  /** Lets time pass, waiting after every timer until whatever it started has come to rest. */
  async advance(ms: number, settle: () => Promise<void>): Promise<void> {
    const end = this.now + ms;
    for (let next = this.nextBefore(end); next; next = this.nextBefore(end)) {
      this.timers = this.timers.filter((timer) => timer !== next);
      this.now = Math.max(this.now, next.at);
      next.callback();
      await settle();
    }
    this.now = end;
    await settle();
  }

  private nextBefore(end: number): Timer | undefined {
    return this.timers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at || a.order - b.order)[0];
  }
}
