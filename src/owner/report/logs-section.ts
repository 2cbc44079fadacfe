import { ADVICE } from '../../logs/advice.ts';
import { formatDuration } from '../../logs/figures.ts';
import type { LogTime } from '../../logs/log-entry.ts';
import type { CauseSummary, LogSummary } from '../../logs/tally.ts';
import type { Counted } from '../../logs/top-list.ts';
import { isoInUtc } from './iso-moment.ts';
import { table } from './markdown.ts';
import type { Pen } from './pen.ts';

/** Of each cause. */
const MOST_SAMPLES = 2;

/** What the logs tell: how much was read, of when, what went wrong, what to do, and which paths are slow. */
export function logsSection(logs: LogSummary, pen: Pen): string[] {
  return [head(logs, pen), ...causes(logs, pen), ...samples(logs, pen), ...slowest(logs, pen)];
}

function head({ first, last, lines, requests, failedRequests, formats, known, causes: found }: LogSummary, pen: Pen): string {
  const { say, count } = pen;
  const facts = [
    first !== undefined && last !== undefined && `${pen.code(byTheLog(first))} – ${pen.code(byTheLog(last))}. ${say('logsClock')}`,
    say('logsLines', count(lines)),
    requests > 0 && say('logsRequests', count(requests), count(failedRequests)),
    ...formats.map((format) => counted(format, pen)),
    known === 0 && say('logsNothingKnown'),
    known > 0 && found.length === 0 && say('logsAllWell'),
  ];
  return facts.flatMap((fact) => (fact === false ? [] : [`- ${fact}`])).join('\n');
}

/** The clock of the machine that wrote the log, of which no zone is known. */
function byTheLog(time: LogTime): string {
  return isoInUtc(time).replace('Z', '');
}

function causes({ causes: found }: LogSummary, pen: Pen): string[] {
  return found.length === 0 ? [] : [`### ${pen.say('logsCauses')}`, found.map((cause) => causeItem(cause, pen)).join('\n')];
}

function causeItem({ cause, count, upstreams, paths }: CauseSummary, pen: Pen): string {
  const { title, steps } = ADVICE[cause];
  const names = (key: 'logsUpstreams' | 'logsPaths', list: readonly Counted[]) =>
    list.length === 0 ? [] : [`  - ${pen.say(key)}: ${list.map((each) => counted(each, pen)).join(', ')}`];
  return [
    `- **${pen.tell(title)}**: ${pen.count(count)}`,
    ...names('logsUpstreams', upstreams),
    ...(pen.leftOut.includes('paths') ? [] : names('logsPaths', paths)),
    ...steps.map((step) => `  - ${pen.say(step)}`),
  ].join('\n');
}

function counted({ name, count }: Counted, pen: Pen): string {
  return `${pen.value(name)} (${pen.count(count)})`;
}

/** As `grep -n` prints them: file, number, line. */
function samples({ causes: found }: LogSummary, pen: Pen): string[] {
  if (pen.leftOut.includes('lines') || found.length === 0) return [];
  const lines = found.flatMap((cause) => cause.samples.slice(0, MOST_SAMPLES).map(({ file, line, text }) => `${file}:${line}:${text}`));
  return [`### ${pen.say('logsSampleLines')}`, pen.lines(lines)];
}

function slowest({ slowest: paths }: LogSummary, pen: Pen): string[] {
  if (pen.leftOut.includes('paths') || paths.length === 0) return [];
  const headings = (['logsPath', 'logsCount', 'logsMedian', 'logsP95', 'logsMax'] as const).map((key) => pen.say(key));
  const rows = paths.map(({ path, count, medianMs, p95Ms, maxMs }) => [
    pen.value(path),
    pen.count(count),
    ...[medianMs, p95Ms, maxMs].map((durationMs) => formatDuration(durationMs, pen.locale)),
  ]);
  return [`### ${pen.say('logsSlowest')}`, table(headings, rows)];
}
