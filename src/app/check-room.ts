import { allCheckers } from '../check/all-checkers.ts';
import type { CheckJob, CheckReport, ReadAccess } from '../check/check-job.ts';
import { runCheck, type CheckWorld } from '../check/run-check.ts';

/** Where checks run: at most one per key; a new one takes the place of an earlier one. */
export class CheckRoom {
  private readonly running = new Map<string, { id: number; cancelling: AbortController }>();

  constructor(
    private readonly worldFor: (job: CheckJob, access: ReadAccess) => CheckWorld,
    private readonly tell: (report: CheckReport) => void,
  ) {}

  get isEmpty(): boolean {
    return this.running.size === 0;
  }

  /** Resolves when the check has come to its end. A check that is already running goes on. */
  async start(job: CheckJob, access: ReadAccess): Promise<void> {
    const { key, id } = job;
    if (this.running.get(key)?.id === id) return;
    this.cancel(key);
    const cancelling = new AbortController();
    this.running.set(key, { id, cancelling });
    await runCheck(
      job,
      allCheckers,
      this.worldFor(job, access),
      (news) => {
        if (!cancelling.signal.aborted) this.tell({ key, id, news });
      },
      cancelling.signal,
    );
    if (this.running.get(key)?.id === id) this.running.delete(key);
  }

  cancel(key: string): void {
    this.running.get(key)?.cancelling.abort(new DOMException('cancelled', 'AbortError'));
    this.running.delete(key);
  }
}
