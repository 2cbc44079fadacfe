import type { Weight } from '../../../scripts/checks/sizes.mjs';
import type { BrowserKind } from '../../../tools/browsers/launched-browser.ts';
import type { Ms } from '../../../src/lib/time.ts';
import { KINDS } from '../browsers/start-browser.ts';
import { goal, type BarsPlot, type Goal, type Table } from '../report/result.ts';
import { median, quantile } from '../report/statistics.ts';
import { figure, percent } from '../report/tables.ts';
import type { HistoryReport } from './history-page.ts';
import { LOG_MEGABYTES, type LogReport } from './log-reader.ts';
import type { PopupOpens } from './popup-opens.ts';

/** All that was found in one browser. */
export interface UiReport {
  browser: BrowserKind;
  popup: PopupOpens;
  banner: Ms[];
  history: HistoryReport;
  logs: LogReport;
}

/** Goals of the project. */
const MOST_OF_STATIC = 1.5;
const MOST_POPUP_MS = 100;
const MOST_INTERACTION_MS = 50;
const MOST = 0.95;

export function goalsOf(reports: readonly UiReport[], weights: readonly Weight[]): Goal[] {
  return [
    ...reports.flatMap(browserGoals),
    goal('size ÷ its budget, the part that is nearest to it', Math.max(...weights.map(({ bytes, limit }) => bytes / limit)), 'at-most', 1),
  ];
}

function browserGoals({ browser, popup, banner, history, logs }: UiReport): Goal[] {
  const name = KINDS[browser];
  const slowest = Math.max(quantile(popup.healthy, MOST), quantile(popup.waiting, MOST));
  return [
    goal(`${name}: popup's first content ÷ a static page's, 95 % within`, slowest / quantile(popup.static, MOST), 'at-most', MOST_OF_STATIC),
    goal(`${name}: popup's first content, 95 % within, ms`, slowest, 'at-most', MOST_POPUP_MS),
    goal(`${name}: interaction in popup, banner and history, 95 % within, ms`, Math.max(...[popup.interactions, banner, history.interactions].map((times) => quantile(times, MOST))), 'at-most', MOST_INTERACTION_MS),
    goal(`${name}: longest time that reading logs keeps the page busy, median, ms`, median(logs.longestBlockMs), 'at-most', MOST_INTERACTION_MS),
  ];
}

/** First content, what only storage and tab can tell, and interactions. */
export function screenTable(reports: readonly UiReport[]): Table {
  return {
    title: 'Screens, ms',
    head: ['what', 'median', '95 % within'],
    rows: reports.flatMap(({ browser, popup, banner, history, logs }) => ([
      ['static page, first content', popup.static],
      ['popup on a page that is well, 100 sites in the history, first content', popup.healthy],
      ['the same popup, what it says', popup.healthySaid],
      ['popup on a page that fails, first content', popup.waiting],
      ['the same popup, what it says', popup.waitingSaid],
      ['popup, interaction', popup.interactions],
      ['banner, interaction', banner],
      ['history with 10,000 incidents, first content', history.firstContentMs],
      ['the same history, its first incidents', history.saidMs],
      ['history with 10,000 incidents, interaction', history.interactions],
      ['owner’s bench, first content', logs.firstContentMs],
      [`log reader, page kept busy at most while it reads ${LOG_MEGABYTES} MB`, logs.longestBlockMs],
    ] as const).map(([what, times]) => [`${KINDS[browser]}, ${what}`, figure(median(times)), figure(quantile(times, MOST))])),
  };
}

/** What screens with much in them add to the browser's memory. */
export function memoryTable(reports: readonly UiReport[]): Table {
  return {
    title: 'Memory that a screen adds to the browser, and reading logs',
    head: ['what', 'MiB, median', 's, median'],
    rows: reports.flatMap(({ browser, history, logs }) => [
      [`${KINDS[browser]}, history with 10,000 incidents`, figure(median(history.megabytes)), '–'],
      [`${KINDS[browser]}, log reader after ${LOG_MEGABYTES} MB`, figure(median(logs.megabytes)), figure(median(logs.readSeconds))],
    ]),
  };
}

/** Each part of both packages against its budget. */
export function sizeTable(weights: readonly Weight[]): Table {
  return {
    title: 'Sizes, kB (scripts as gzip, the package zipped)',
    head: ['part', 'size', 'budget', ''],
    rows: weights.map(({ target, what, bytes, limit }) => [`${target}, ${what}`, figure(bytes / 1000), figure(limit / 1000), percent(bytes / limit)]),
  };
}

/** How soon the popup is there. */
export function popupPlot(reports: readonly UiReport[]): BarsPlot {
  return {
    kind: 'bars',
    title: 'First content, 95 % within',
    x: { label: 'ms', scale: 'linear' },
    bars: reports.flatMap(({ browser, popup }) => ([
      ['static page', false, popup.static],
      ['popup, page well', true, popup.healthy],
      ['popup, page fails', true, popup.waiting],
    ] as const).map(([what, isOurs, times]) => ({ name: `${KINDS[browser]}, ${what}`, isOurs, value: quantile(times, MOST) }))),
    bound: { x: MOST_POPUP_MS, label: 'goal' },
  };
}
