import type { AlarmPort } from '../../src/platform/ports.ts';
import type { Call } from './call.ts';
import type { FakeClock } from './fake-clock.ts';

/** The one alarm of the fake browser. */
export class FakeAlarm {
  /** When it is to go off. */
  at: number | undefined;
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
    this.cancel = this.clock.setTimer(Math.max(0, at - this.clock.now), () => {
      this.at = undefined;
      this.onAlarm();
    });
  }
}
