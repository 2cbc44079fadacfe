import { MINUTE_MS, SECOND_MS } from '../../../src/lib/time.ts';
import type { LinesPlot, Series, Table } from '../report/result.ts';
import { figure, percent } from '../report/tables.ts';
import { REBOUND } from '../retry/reference-schedules.ts';
import type { FleetReport } from './judge.ts';
import type { ServerKind } from './scenarios.ts';
import type { Course, Scenario } from './simulate.ts';

/** One server, with Rebound's clients and with people who come back by hand. */
export interface ServerReport extends ServerKind {
  rebound: FleetReport;
  byHand: FleetReport;
}

/** What a plot has a line for: more would hide each other. */
const PLOTTED = [REBOUND, 'gRPC', 'every 10 s', 'by hand, once a minute'];
/** Until all arms but the slowest have been through it. */
const AFTER_SECONDS = 360;
/** As fine as a plot can show; the most of each step counts. */
const STEP_SECONDS = 5;

/** The arms in front of one server. */
export function armTable(arms: Readonly<Record<string, FleetReport>>): Table {
  return {
    title: 'A server with half as much again as it needs, half of that while its caches are cold, down for 5 minutes and looked at for 10 more; requests in one second as a share of all clients',
    head: ['arm', 'most in first 30 s', 'later', 'after recovery', 'full service after, s', 'restarts', 'before Retry-After', 'requests a client'],
    rows: Object.entries(arms).map(([name, report]) => [
      name, percent(report.peakInFirst30s), percent(report.peakLater), percent(report.peakAfterRecovery),
      secondsOrNever(report), String(report.restarts), report.tooEarly.toLocaleString('en-GB'), figure(report.requestsAClient),
    ]),
  };
}

/** Many servers: Rebound's clients beside people alone. */
export function serverTable(servers: readonly ServerReport[]): Table {
  return {
    title: 'Other servers, with Rebound and with people alone: seconds to full service, and how often the load brought the server down again',
    head: ['capacity ÷ need', 'cold', 'minutes down', 'Rebound, s', 'restarts', 'people alone, s', 'restarts'],
    rows: servers.map(({ headroom, coldShare, outageMs, rebound, byHand }) => [
      figure(headroom), percent(coldShare), String(outageMs / MINUTE_MS), secondsOrNever(rebound), String(rebound.restarts), secondsOrNever(byHand), String(byHand.restarts),
    ]),
  };
}

/** How many ask in one second, from the outage's start on. */
export function askedPlot({ clients, outageMs }: Scenario, courses: ReadonlyMap<string, Course>): LinesPlot {
  return {
    kind: 'lines',
    title: 'Clients that ask in one second, as a share of all (the most of each five seconds)',
    x: { label: 'seconds since recovery', scale: 'linear' },
    y: { label: 'share of all clients, %', scale: 'linear' },
    series: seriesOf(courses, clients, 0, outageMs / SECOND_MS, ({ askedBySecond }) => askedBySecond),
    bound: { y: 20, label: 'goal after 30 s' },
  };
}

/** How many have their page again, from the recovery on. */
export function therePlot({ clients, outageMs }: Scenario, courses: ReadonlyMap<string, Course>): LinesPlot {
  return {
    kind: 'lines',
    title: 'Clients that have their page again',
    x: { label: 'seconds since recovery', scale: 'linear' },
    y: { label: 'share of all clients, %', scale: 'linear' },
    series: seriesOf(courses, clients, outageMs / SECOND_MS, outageMs / SECOND_MS, ({ thereBySecond }) => thereBySecond),
  };
}

function seriesOf(courses: ReadonlyMap<string, Course>, clients: number, from: number, recovered: number, pick: (course: Course) => Float64Array): Series[] {
  const starts = Array.from({ length: Math.floor((recovered + AFTER_SECONDS - from) / STEP_SECONDS) }, (_, step) => from + step * STEP_SECONDS);
  return PLOTTED.flatMap((name) => {
    const course = courses.get(name);
    if (!course) return [];
    const y = starts.map((start) => (100 * Math.max(...pick(course).slice(start, start + STEP_SECONDS))) / clients);
    return [{ name, isOurs: name === REBOUND, x: starts.map((start) => start - recovered), y }];
  });
}

function secondsOrNever({ secondsToFullService }: FleetReport): string {
  return secondsToFullService === null ? 'never' : String(secondsToFullService);
}
