import type { AlarmPort } from '../../src/platform/ports.ts';
import type { Call } from './call.ts';
import type { FakeClock } from './fake-clock.ts';

const PERIOD_MS = 30_000;

/** The one alarm of the fake browser. */
export class FakeAlarm {
  /** When it is to go off, by the clock on the wall as it was set. */
  at: number | undefined;
  /** A browser with much to do, or one that saves power, is late. */
  lateMs = 0;
  /** How many of the next times are not told to anybody. */
  losesNext = 0;
  private cancel: (() => void) | undefined;

  constructor(
    private readonly clock: FakeClock,
    private readonly onAlarm: () => void,
  ) {}

  port(call: Call): AlarmPort {
    return { set: (at) => call(() => this.set(at)), clear: () => call(() => this.set(undefined)) };
  }

  private set(at: number | undefined): void {
    this.cancel?.();
    this.at = at;
    if (at === undefined) return;
    this.cancel = this.clock.setTimer(Math.max(0, at - this.clock.now) + this.lateMs, () => this.goOff());
  }

  /** Again and again, until it is set anew or cleared. */
  private goOff(): void {
    this.set(this.clock.now + PERIOD_MS);
    if (this.losesNext > 0) this.losesNext -= 1;
    else this.onAlarm();
  }
}
