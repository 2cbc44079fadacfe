import { MINUTE_MS } from '../../../src/lib/time.ts';
import { goal, type BenchResult, type Goal } from '../report/result.ts';
import { CHROMIUM, REBOUND, REFERENCE_SCHEDULES, type GapAfterTries } from '../retry/reference-schedules.ts';
import { Chances } from './chances.ts';
import { armTable, askedPlot, serverTable, therePlot, type ServerReport } from './fleet-report.ts';
import { judge, type FleetReport } from './judge.ts';
import type { Pacer } from './pacer.ts';
import { ReboundPacer } from './rebound-pacer.ts';
import { SchedulePacer } from './reference-pacers.ts';
import { ALL_SERVERS, scenarioOf, USUAL_SERVER } from './scenarios.ts';
import { simulate, type Course, type Scenario } from './simulate.ts';

/** What was found. */
interface FleetDetails {
  /** One server, all arms. */
  usual: Record<string, FleetReport>;
  /** The failing answer asks to stay away for two minutes. */
  withRetryAfter: FleetReport;
  /** Many servers, fewer clients. */
  servers: ServerReport[];
}

type MakePacer = (clients: number, chances: Chances) => Pacer;

const BY_HAND = 'by hand, once a minute';
const RETRY_AFTER = '120';
const SEED = 1;
const ABOUT = 'The real planner, token bucket and reading of Retry-After, a million times over, in front of a server that queues, times out, is slow while its caches are cold, and is '
  + 'started anew when it serves nobody. People alone come back once a minute on average; a recovery that is slower or undone with Rebound would be its fault.';
/** On as many as that the other servers are tried: enough for the shares, which do not change with the number. */
const FEWER_CLIENTS = 20_000;

/** Goals of the project. */
const MOST_AT_ONCE = 0.2;

/** All clients meet an outage in the same moment; runs what is tried on them, one after another. */
export function benchFleet(clients: number): BenchResult {
  const arms = allArms();
  const usual = scenarioOf(clients, USUAL_SERVER);
  const courses = new Map([...arms].map(([name, make]) => [name, run(usual, make)]));
  const withRetryAfter = scenarioOf(clients, USUAL_SERVER, RETRY_AFTER);
  const details: FleetDetails = {
    usual: Object.fromEntries([...courses].map(([name, course]) => [name, judge(usual, course)])),
    withRetryAfter: judge(withRetryAfter, run(withRetryAfter, reboundPacer)),
    servers: otherServers(Math.min(clients, FEWER_CLIENTS)),
  };
  return {
    benchmark: 'fleet',
    title: 'What many waiting browsers do to a site that comes back',
    about: ABOUT,
    needs: 'node',
    input: `${clients.toLocaleString('en-GB')} simulated clients that fail in the same moment, in front of a server whose figures are assumed (test/bench/fleet/scenarios.ts).`,
    goals: goalsOf(details),
    tables: [armTable({ ...details.usual, [`Rebound, Retry-After: ${RETRY_AFTER}`]: details.withRetryAfter }), serverTable(details.servers)],
    plots: [askedPlot(usual, courses), therePlot(usual, courses)],
    details,
  };
}

function otherServers(clients: number): ServerReport[] {
  return ALL_SERVERS.map((kind) => {
    const scenario = scenarioOf(clients, kind);
    return { ...kind, rebound: judge(scenario, run(scenario, reboundPacer)), byHand: judge(scenario, run(scenario, byHandPacer)) };
  });
}

const reboundPacer: MakePacer = (clients, chances) => new ReboundPacer(clients, chances);
const byHandPacer = follow((_, random) => -Math.log(1 - random()) * MINUTE_MS);

function allArms(): Map<string, MakePacer> {
  const references = [CHROMIUM, 'gRPC', 'doubling, no cap', 'every 10 s', 'every 60 s'].flatMap((name) => {
    const gaps = REFERENCE_SCHEDULES[name];
    return gaps ? [[name, follow(gaps)] as const] : [];
  });
  return new Map([[REBOUND, reboundPacer], ...references, [BY_HAND, byHandPacer]]);
}

function follow(gaps: GapAfterTries): MakePacer {
  return (clients, chances) => new SchedulePacer(clients, chances, gaps);
}

function run(scenario: Scenario, make: MakePacer): Course {
  const chances = new Chances(scenario.clients, SEED);
  return simulate(scenario, make(scenario.clients, chances), chances);
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
