import type { EpochMs, Ms } from '../lib/time.ts';
import { aboutOf } from './about.ts';
import { NO_FINDINGS, type CheckFindings } from './check.ts';
import type { CheckJob, CheckNews } from './check-job.ts';
import type { Checker, CheckContext, CheckNet, CheckOrder } from './checker.ts';
import type { Evidence, NothingWhy } from './evidence.ts';
import { linksFor } from './links.ts';
import { readTarget } from './target.ts';
import { judge } from './verdict.ts';

/** A longer text would keep the whole check from being stored. */
const MAX_KEPT_LENGTH = 2_000;

/** What running a check needs from the world. */
export interface CheckWorld {
  net: CheckNet;
  now(): EpochMs;
  /** Calls back once; returns how to cancel. */
  setTimer(delayMs: Ms, callback: () => void): () => void;
  /** Takes what no checker should let happen. */
  report(error: unknown, doing: string): void;
}

/**
 * Runs all checkers that have something to say about the job's site, at once, each within its own limit, and
 * tells after every finding how things stand. Asks for the person's yes where a name would be sent without it.
 * Never rejects; ends without a word once `cancelled` aborts.
 */
export async function runCheck(
  job: CheckJob,
  checkers: readonly Checker[],
  world: CheckWorld,
  tell: (news: CheckNews) => void,
  cancelled: AbortSignal,
): Promise<void> {
  const target = readTarget(job.url);
  if (!target) return tell({ kind: 'progress', findings: NO_FINDINGS, isDone: true });
  const order: CheckOrder = { target, settings: job.settings, ...(job.failure ? { failure: job.failure } : {}) };
  const chosen = chooseCheckers(order, checkers);
  const recipients = recipientsOf(chosen, order);
  if (recipients.length > 0 && !job.isAgreed) return tell({ kind: 'asks', recipients });
  const running = new RunningCheck(order, chosen, job.kept, tell);
  running.tellAll();
  await Promise.all(chosen.map((checker) => runOne(checker, order, running, world, cancelled)));
}

/** Optional checkers must be switched on; a site that is not public is a matter of this computer only. */
function chooseCheckers(order: CheckOrder, checkers: readonly Checker[]): Checker[] {
  return checkers.filter(
    (checker) =>
      (!checker.isOptional || order.settings.switchedOn.includes(checker.id)) &&
      (order.target.refusal === undefined || checker.worksForLocal) &&
      checker.applies(order),
  );
}

/** Who would learn the site's name. */
function recipientsOf(checkers: readonly Checker[], order: CheckOrder): string[] {
  const told = checkers.filter(({ discloses }) => discloses.sends === 'site-name');
  return [...new Set(told.flatMap(({ name, discloses }) => discloses.recipients?.(order) ?? [name]))];
}

/** What all checkers have found so far, told as a whole after every change. */
class RunningCheck {
  private readonly found = new Map<string, Evidence[]>();
  private readonly ended = new Set<string>();
  readonly kept: Record<string, string>;

  constructor(
    private readonly order: CheckOrder,
    private readonly checkers: readonly Checker[],
    kept: Readonly<Record<string, string>>,
    private readonly tell: (news: CheckNews) => void,
  ) {
    this.kept = { ...kept };
  }

  put(checker: string, evidence: Evidence[]): void {
    this.found.set(checker, evidence);
    this.tellAll();
  }

  keep(checker: string, text: string): void {
    this.kept[checker] = text;
    this.tellAll();
  }

  /** The checker is through, or out of time: what is still open by then is no evidence. */
  end(checker: Checker, why: NothingWhy | undefined, at: EpochMs): void {
    const found = (this.found.get(checker.id) ?? []).map(withoutPending);
    const isSilent = found.length === 0 && why !== undefined;
    this.found.set(checker.id, isSilent ? [nothingFrom(checker, why, at)] : found);
    this.ended.add(checker.id);
    this.tellAll();
  }

  tellAll(): void {
    this.tell({ kind: 'progress', findings: this.findings(), isDone: this.ended.size === this.checkers.length });
  }

  private findings(): CheckFindings {
    const { target, failure } = this.order;
    const evidence = this.checkers.flatMap(({ id }) => this.found.get(id) ?? []);
    return {
      evidence,
      verdict: judge(evidence, aboutOf(this.order)),
      ...(target.refusal === undefined ? {} : { refusal: target.refusal }),
      pending: this.checkers.length - this.ended.size,
      links: linksFor(target, failure?.url, failure?.headers),
      kept: { ...this.kept },
    };
  }
}

async function runOne(
  checker: Checker,
  order: CheckOrder,
  running: RunningCheck,
  world: CheckWorld,
  cancelled: AbortSignal,
): Promise<void> {
  const ending = new AbortController();
  const stopTimer = world.setTimer(checker.limitMs, () => ending.abort(new DOMException('out of time', 'TimeoutError')));
  const signal = AbortSignal.any([cancelled, ending.signal]);
  const context: CheckContext = {
    net: world.net,
    signal,
    now: () => world.now(),
    pause: (ms: Ms) => pause(ms, signal, world),
    report: (evidence: Evidence[]) => {
      if (!signal.aborted) running.put(checker.id, evidence);
    },
    kept: running.kept[checker.id],
    keep: (text: string) => {
      if (!signal.aborted && text.length <= MAX_KEPT_LENGTH) running.keep(checker.id, text);
    },
  };
  // A checker that does not heed its signal must not hold up the others.
  const why = await Promise.race([aborted(signal).then((): NothingWhy => 'timed-out'), runToEnd(checker, order, context, world)]);
  stopTimer();
  // Whatever still goes on in there has no one to report to.
  ending.abort();
  if (!cancelled.aborted) running.end(checker, why, world.now());
}

/** Why it found nothing, where it did not come to its end. */
async function runToEnd(checker: Checker, order: CheckOrder, context: CheckContext, world: CheckWorld): Promise<NothingWhy | undefined> {
  try {
    await checker.run(order, context);
    return undefined;
  } catch (error) {
    if (context.signal.aborted) return 'timed-out';
    world.report(error, `asking ${checker.name}`);
    return 'bad-shape';
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function pause(ms: Ms, signal: AbortSignal, world: CheckWorld): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      cancel();
      reject(signal.reason as Error);
    };
    const cancel = world.setTimer(ms, () => {
      signal.removeEventListener('abort', stop);
      resolve();
    });
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

function withoutPending(evidence: Evidence): Evidence {
  const { finding } = evidence;
  if (finding.kind !== 'place' || finding.outcome !== 'pending') return evidence;
  return { ...evidence, finding: { ...finding, outcome: 'no-evidence' } };
}

function nothingFrom({ id, name }: Checker, why: NothingWhy, at: EpochMs): Evidence {
  return { checker: id, source: name, at, facts: [], finding: { kind: 'nothing', why } };
}
