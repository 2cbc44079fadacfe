import { KINDS } from '../browsers/start-browser.ts';
import type { BrowserKind } from '../../../tools/browsers/launched-browser.ts';
import { goal, type BarsPlot, type Goal, type Table } from '../report/result.ts';
import type { Interval } from '../report/statistics.ts';
import { figure } from '../report/tables.ts';
import { ARMS, type Compared, type Metric } from './compare.ts';
import type { Work } from './counted-work.ts';

/** One kind of visit in one browser. */
export interface VisitReport {
  browser: BrowserKind;
  visit: string;
  compared: Record<Metric, Compared>;
}

/** All that was found in one browser. */
export interface BrowserReport {
  visits: VisitReport[];
  work: Work;
}

const METRICS: Readonly<Record<Metric, string>> = { cpuMs: 'processor time', loadMs: 'page load' };
const METRIC_NAMES = Object.keys(METRICS) as Metric[];

/** A difference counts once the whole interval lies above. */
export function goalsOf(reports: Readonly<Partial<Record<BrowserKind, BrowserReport>>>): Goal[] {
  return (Object.keys(reports) as BrowserKind[]).flatMap((kind) => {
    const { visits = [], work } = reports[kind] ?? {};
    const worst = METRIC_NAMES.map((metric) => goal(
      `${KINDS[kind]}: ${METRICS[metric]} ÷ an empty listener's, lower end of the 95 % interval, the worst visit`,
      Math.max(...visits.map(({ compared }) => compared[metric].overListener.low)), 'at-most', 1,
    ));
    return [...worst, ...workGoals(kind, work)];
  });
}

function workGoals(kind: BrowserKind, work: Work | undefined): Goal[] {
  return Object.entries(work ?? {}).map(([what, times]) => goal(`${KINDS[kind]}: ${what} on 20 healthy pages`, times, 'at-most', 0));
}

/** Medians of the arms, and the paired ratios. */
export function visitTable(metric: Metric, visits: readonly VisitReport[]): Table {
  const arms = ARMS.filter((arm) => visits.some(({ compared }) => arm in compared[metric].medians));
  const others = [['÷ empty listener', 'overListener'], ['÷ no extension', 'overNone'], ...(arms.includes('other build') ? [['÷ other build', 'overOther'] as const] : [])] as const;
  return {
    title: `Median ${METRICS[metric]}, ms, and Rebound ÷ the others in the same round (95 % interval)`,
    head: ['visit', ...arms, ...others.map(([head]) => head)],
    rows: visits.map(({ browser, visit, compared }) => {
      const found = compared[metric];
      return [`${KINDS[browser]}, ${visit}`, ...arms.map((arm) => figure(found.medians[arm] ?? null)), ...others.map(([, over]) => intervalWords(found[over]))];
    }),
  };
}

function intervalWords(interval: Interval | undefined): string {
  if (interval === undefined) return '–';
  const { middle, low, high } = interval;
  return `${figure(middle)} (${figure(low)} – ${figure(high)})`;
}

/** What healthy pages cost with Rebound, as a multiple of the cost with an empty listener. */
export function costPlot(visits: readonly VisitReport[]): BarsPlot {
  return {
    kind: 'bars',
    title: 'Processor time of a healthy page with Rebound ÷ with an empty listener',
    x: { label: 'median of the rounds', scale: 'linear' },
    bars: visits.map(({ browser, visit, compared }) => ({ name: `${KINDS[browser]}, ${visit}`, isOurs: true, value: compared.cpuMs.overListener.middle })),
    bound: { x: 1, label: 'no difference' },
  };
}
