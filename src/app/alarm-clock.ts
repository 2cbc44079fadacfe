import { SECOND_MS, type EpochMs, type Ms } from '../lib/time.ts';
import type { AlarmPort, ClockPort } from '../platform/ports.ts';

/** Browsers stop an idle background after 30 s and may hold alarms to that; timers serve below this. */
const LONGEST_TIMER_MS: Ms = 25 * SECOND_MS;
/** The soonest that a stopped background is woken. */
export const SHORTEST_ALARM_MS: Ms = 30 * SECOND_MS;

/** Calls back at a moment, by a timer while the background lives and by an alarm when it does not. */
export class AlarmClock {
  private cancelTimer: (() => void) | undefined;
  private armedFor: EpochMs | 'unknown' | undefined;

  constructor(
    private readonly clock: ClockPort,
    private readonly alarm: AlarmPort,
    private readonly onTime: () => void,
  ) {}

  /** Sets the next moment in the place of any earlier one. */
  async arm(at: EpochMs): Promise<void> {
    this.cancelTimer?.();
    this.cancelTimer = undefined;
    const delayMs = Math.max(0, at - this.clock.now());
    if (delayMs <= LONGEST_TIMER_MS) this.cancelTimer = this.clock.setTimer(delayMs, this.onTime);
    if (this.armedFor === at) return;
    this.armedFor = at;
    await this.alarm.set(Math.max(at, this.clock.now() + SHORTEST_ALARM_MS));
  }

  /** The alarm has gone off: it was set, perhaps by an earlier life, and goes on until that is changed. */
  wentOff(): void {
    this.armedFor = 'unknown';
  }

  /** Nothing is to come. */
  async disarm(): Promise<void> {
    this.cancelTimer?.();
    this.cancelTimer = undefined;
    if (this.armedFor === undefined) return;
    this.armedFor = undefined;
    await this.alarm.clear();
  }
}
