import type { BrowserKind } from '../../../tools/browsers/launched-browser.ts';
import { KINDS } from '../browsers/start-browser.ts';
import { goal, type BarsPlot, type Goal, type Table } from '../report/result.ts';
import { median, quantile } from '../report/statistics.ts';
import { figure } from '../report/tables.ts';
import type { BannerPaints } from './banner-paint.ts';
import { TABS, type TabsReport } from './many-tabs.ts';
import type { Return } from './returns.ts';

/** All that was found in one browser. */
export interface RecoveryReport {
  browser: BrowserKind;
  returns: readonly Return[];
  paints: BannerPaints;
  tabs: readonly TabsReport[];
}

/** Goals of the project. */
const OF_RELOAD = 1.1;
const MOST_ON_TOP_MS = 100;
const MOST_BANNER_MS = 100;
/** Each gap is spread by a quarter, which moves the number of requests in two minutes by one or two. */
const MOST_FOR_TABS = 1.2;

export function goalsOf({ browser, returns, paints, tabs }: RecoveryReport): Goal[] {
  const name = KINDS[browser];
  const most = tabs.find((each) => each.tabs === Math.max(...TABS));
  const one = tabs.find((each) => each.tabs === 1);
  return [
    goal(`${name}: probe answered → page loaded, less ${OF_RELOAD} × a reload in the same outage, median, ms`, median(returns.map(onTop)), 'at-most', MOST_ON_TOP_MS),
    goal(`${name}: failing answer → banner painted, background asleep, 95 % within, ms`, quantile(paints.asleep, 0.95), 'at-most', MOST_BANNER_MS),
    goal(`${name}: requests with 100 tabs ÷ with one`, (most?.requestsWhileDown ?? Number.NaN) / (one?.requestsWhileDown ?? Number.NaN), 'at-most', MOST_FOR_TABS),
    goal(`${name}: page loads when 100 tabs have their site back`, most?.pageLoadsWhenBack ?? Number.NaN, 'at-most', 1),
  ];
}

/** What Rebound's own part adds, ms. */
function onTop({ afterProbeMs, navigationMs }: Return): number {
  return afterProbeMs - OF_RELOAD * navigationMs;
}

/** From the moment in which the server answers again to the page, in every arm. */
export function returnTable(reports: readonly RecoveryReport[]): Table {
  return {
    title: 'From the moment in which the server answers again to the loaded page, s',
    head: ['arm', 'median', 'mean', '95 % within'],
    rows: reports.flatMap(({ browser, returns }) => ARMS.map(([arm, pick]) => {
      const seconds = returns.map((each) => pick(each) / 1000);
      return [`${KINDS[browser]}, ${arm}`, figure(median(seconds)), figure(mean(seconds)), figure(quantile(seconds, 0.95))];
    })),
  };
}

const ARMS = [
  ['a reload at that moment', ({ reloadMs }: Return) => reloadMs],
  ['Rebound', ({ reboundMs }: Return) => reboundMs],
  ['a reload every 10 s', ({ timerMs }: Return) => timerMs],
] as const;

/** What stands between the probe that passes and the page, and the banner. */
export function stepTable(reports: readonly RecoveryReport[]): Table {
  return {
    title: 'Steps, ms',
    head: ['step', 'median', '95 % within'],
    rows: reports.flatMap(({ browser, returns, paints }) => ([
      ['probe answered → page loaded', returns.map(({ afterProbeMs }) => afterProbeMs)],
      ['a reload by the browser', returns.map(({ navigationMs }) => navigationMs)],
      ['failing answer → banner painted, background asleep', paints.asleep],
      ['failing answer → banner painted, background awake', paints.awake],
    ] as const).map(([step, values]) => [`${KINDS[browser]}, ${step}`, figure(median(values)), figure(quantile(values, 0.95))])),
  };
}

/** What the server sees of one, ten and a hundred tabs. */
export function tabsTable(reports: readonly RecoveryReport[]): Table {
  return {
    title: 'Requests that the server sees besides those of the person: in two minutes of failing, and when it is back',
    head: ['tabs', 'requests while down', 'probes when back', 'page loads when back'],
    rows: reports.flatMap(({ browser, tabs }) => tabs.map((each) =>
      [`${KINDS[browser]}, ${each.tabs}`, String(each.requestsWhileDown), String(each.probesWhenBack), String(each.pageLoadsWhenBack)])),
  };
}

/** The mean delay of every arm. */
export function returnPlot(reports: readonly RecoveryReport[]): BarsPlot {
  return {
    kind: 'bars',
    title: 'Mean time from the moment in which the server answers again to the loaded page',
    x: { label: 's', scale: 'linear' },
    bars: reports.flatMap(({ browser, returns }) => ARMS.map(([arm, pick]) =>
      ({ name: `${KINDS[browser]}, ${arm}`, isOurs: arm === 'Rebound', value: mean(returns.map((each) => pick(each) / 1000)) }))),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
