import type { Ms } from '../lib/time.ts';
import type { NetPort } from '../platform/ports.ts';
import type { ProbeOutcome } from '../retry/probe-outcome.ts';

/** The probes in flight, at most one per incident. */
export class Probes {
  private readonly inFlight = new Map<string, AbortController>();

  constructor(
    private readonly net: NetPort,
    private readonly limitMs: Ms,
  ) {}

  /** Starts a probe in the place of any earlier one; a cancelled probe never settles. */
  start(key: string, url: string, onSettled: (outcome: ProbeOutcome) => void): void {
    this.cancel(key);
    const controller = new AbortController();
    this.inFlight.set(key, controller);
    void this.net.probe(url, this.limitMs, controller.signal).then((outcome) => {
      if (controller.signal.aborted) return;
      this.inFlight.delete(key);
      onSettled(outcome);
    });
  }

  cancel(key: string): void {
    this.inFlight.get(key)?.abort();
    this.inFlight.delete(key);
  }
}
