import { judgeChecklist } from '../../../owner/checklist/judge-checklist.ts';
import { readPaste } from '../../../owner/paste/read-paste.ts';
import type { ReportFacts } from '../../../owner/report/report-facts.ts';
import type { BenchState } from './bench-state.ts';
import { failingAnswer } from './failing-answer.ts';
import { signsOf } from './signs-of.ts';

/** What the bench knows, for the report: only what was found out, never what merely stands there at first. */
export function factsOf(bench: BenchState): ReportFacts {
  const { logs, pasted, names, layers, headBytes, isChainTheirs, tickedIds } = bench;
  const signs = signsOf(bench);
  return {
    failure: failingAnswer(bench),
    logs: logs.kind === 'read' ? logs.summary : undefined,
    pasted,
    readings: readPaste(pasted),
    names: names.kind === 'answered' ? names : undefined,
    chain: isChainTheirs ? { layers, headBytes } : undefined,
    checklist: signs.length > 0 || tickedIds.length > 0 ? { items: judgeChecklist(signs, tickedIds), tickedIds } : undefined,
  };
}
