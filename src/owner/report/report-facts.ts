import type { LogSummary } from '../../logs/tally.ts';
import type { JudgedItem } from '../checklist/judge-checklist.ts';
import type { NameTable } from '../dns/ask-names.ts';
import type { FailingAnswer } from '../failing-answer.ts';
import type { Reading } from '../paste/reading.ts';
import type { Layer } from '../timeouts/layer.ts';
import { REPORT_PARTS, type ReportPart } from './report-choice.ts';

/** What the bench knows at this moment; what is not known is undefined or empty. */
export interface ReportFacts {
  failure: FailingAnswer | undefined;
  logs: LogSummary | undefined;
  pasted: string;
  /** What was recognised in `pasted`. */
  readings: readonly Reading[];
  names: { host: string; table: NameTable } | undefined;
  /** The chain of time-outs, once the person has looked it through: the values at first are no finding. */
  chain: { layers: readonly Layer[]; headBytes: number } | undefined;
  /** Undefined as long as nothing says anything about any item. */
  checklist: { items: readonly JudgedItem[]; tickedIds: readonly string[] } | undefined;
}

/** The parts of a report that have something in them. */
export function knownParts({ failure, logs, readings, names, chain, checklist }: ReportFacts): ReportPart[] {
  const isKnown: Readonly<Record<ReportPart, boolean>> = {
    failure: failure !== undefined,
    headers: failure !== undefined && failure.headers.length > 0,
    logs: logs !== undefined,
    upstream: readings.length > 0,
    dns: names !== undefined,
    'time-outs': chain !== undefined,
    checklist: checklist !== undefined,
  };
  return REPORT_PARTS.filter((part) => isKnown[part]);
}
