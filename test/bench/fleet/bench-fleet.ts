import { goal, type BenchResult, type Goal } from '../report/result.ts';
import { figure, percent, tableLines } from '../report/tables.ts';
import { CHROMIUM, REFERENCE_SCHEDULES, type GapAfterTries } from '../retry/reference-schedules.ts';
import { Chances } from './chances.ts';
import { judge, type FleetReport } from './judge.ts';
import type { Pacer } from './pacer.ts';
import { ReboundPacer } from './rebound-pacer.ts';
import { SchedulePacer } from './reference-pacers.ts';
import { ALL_SERVERS, scenarioOf, USUAL_SERVER, type ServerKind } from './scenarios.ts';
import { simulate, type Scenario } from './simulate.ts';

/** What was found. */
export interface FleetDetails {
  clients: number;
  /** One server, all arms. */
  usual: Record<string, FleetReport>;
  /** The failing answer asks to stay away for two minutes. */
  withRetryAfter: FleetReport;
  /** Many servers, fewer clients. */
  servers: ServerReport[];
}

/** One server, with Rebound's clients and with people who come back by hand. */
export interface ServerReport extends ServerKind {
  rebound: FleetReport;
  byHand: FleetReport;
}

type MakePacer = (clients: number, chances: Chances) => Pacer;

const REBOUND = 'Rebound';
const BY_HAND = 'by hand, once a minute';
const RETRY_AFTER = '120';
const SEED = 1;
/** On as many as that the other servers are tried: enough for the shares, which do not change with the number. */
const FEWER_CLIENTS = 20_000;

/** Goals of the project. */
const MOST_AT_ONCE = 0.2;

/** All clients meet an outage in the same moment; runs what is tried on them, one after another. */
export function benchFleet(clients: number): BenchResult<FleetDetails> {
  const arms = allArms();
  const usual = scenarioOf(clients, USUAL_SERVER);
  const rebound = arms.get(REBOUND) ?? reboundPacer;
  const byHand = arms.get(BY_HAND) ?? rebound;
  const fewer = Math.min(clients, FEWER_CLIENTS);
  const details: FleetDetails = {
    clients,
    usual: Object.fromEntries([...arms].map(([name, make]) => [name, run(usual, make)])),
    withRetryAfter: run(scenarioOf(clients, USUAL_SERVER, RETRY_AFTER), rebound),
    servers: ALL_SERVERS.map((kind) => ({ ...kind, rebound: run(scenarioOf(fewer, kind), rebound), byHand: run(scenarioOf(fewer, kind), byHand) })),
  };
  const input = `${clients.toLocaleString('en-GB')} simulated clients that fail in the same moment, in front of a server whose figures are assumed (test/bench/fleet/scenarios.ts).`;
  return { benchmark: 'fleet', input, goals: goalsOf(details), details };
}

/** The report as tables for people. */
export function describe({ details: { usual, withRetryAfter, servers } }: BenchResult<FleetDetails>): string[] {
  return [
    '',
    'A server with half as much again as it needs, half of that while its caches are cold, down for 5 minutes',
    ...tableLines([HEAD, ...Object.entries(usual).map(([name, report]) => cells(name, report)), cells(`Rebound, Retry-After: ${RETRY_AFTER}`, withRetryAfter)]),
    '',
    'Other servers: seconds to full service (restarts)',
    ...tableLines([['capacity ÷ need, cold, minutes down', REBOUND, BY_HAND], ...servers.map((server) => [
      `${figure(server.headroom)}, ${percent(server.coldShare)}, ${server.outageMs / 60_000}`, inShort(server.rebound), inShort(server.byHand),
    ])]),
  ];
}

const HEAD = ['arm', 'at once in a second: first 30 s', 'later', 'after recovery', 'full service after, s', 'restarts', 'too early', 'requests a client'];

function cells(name: string, report: FleetReport): string[] {
  return [
    name, percent(report.peakInFirst30s), percent(report.peakLater), percent(report.peakAfterRecovery),
    report.secondsToFullService === null ? 'never' : figure(report.secondsToFullService), String(report.restarts), String(report.tooEarly), figure(report.requestsAClient),
  ];
}

function inShort({ secondsToFullService, restarts }: FleetReport): string {
  return `${secondsToFullService ?? 'never'} (${restarts})`;
}

const reboundPacer: MakePacer = (clients, chances) => new ReboundPacer(clients, chances);

function allArms(): Map<string, MakePacer> {
  const references = [CHROMIUM, 'gRPC', 'doubling, no cap', 'every 10 s', 'every 60 s'].flatMap((name) => {
    const gaps = REFERENCE_SCHEDULES[name];
    return gaps ? [[name, follow(gaps)] as const] : [];
  });
  return new Map<string, MakePacer>([[REBOUND, reboundPacer], ...references, [BY_HAND, follow((_, random) => -Math.log(1 - random()) * 60_000)]]);
}

function follow(gaps: GapAfterTries): MakePacer {
  return (clients, chances) => new SchedulePacer(clients, chances, gaps);
}

function run(scenario: Scenario, make: MakePacer): FleetReport {
  const chances = new Chances(scenario.clients, SEED);
  return judge(scenario, simulate(scenario, make(scenario.clients, chances), chances));
}

function goalsOf({ usual, withRetryAfter, servers }: FleetDetails): Goal[] {
  const rebound = usual[REBOUND];
  const byHand = usual[BY_HAND];
  const pairs = [...(rebound && byHand ? [{ rebound, byHand }] : []), ...servers];
  // Where the server does not come up with people alone, nobody can say what delays it.
  const able = pairs.filter((pair) => pair.byHand.restarts === 0);
  return [
    goal('most requests in a second after the first 30 s ÷ all at once', rebound?.peakLater ?? Number.NaN, 'at-most', MOST_AT_ONCE),
    goal('the same where all are asked to stay away for two minutes', withRetryAfter.peakLater, 'at-most', MOST_AT_ONCE),
    goal('requests before Retry-After', withRetryAfter.tooEarly, 'at-most', 0),
    goal('recoveries undone, of servers that come up with people alone', able.filter((pair) => pair.rebound.restarts > 0).length, 'at-most', 0),
    goal('time to full service ÷ that with people alone, the worst of all servers', Math.max(...able.map(slowDown)), 'at-most', 1),
  ];
}

function slowDown({ rebound, byHand }: Pick<ServerReport, 'rebound' | 'byHand'>): number {
  return (rebound.secondsToFullService ?? Number.POSITIVE_INFINITY) / (byHand.secondsToFullService ?? Number.POSITIVE_INFINITY);
}
