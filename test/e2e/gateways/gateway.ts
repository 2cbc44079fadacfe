import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningChild, startChild } from './child.ts';
import { followFile } from './follow-file.ts';
import { freePort } from './free-port.ts';
import { parseLogLine } from './log-line.ts';
import { RequestLog } from './request-log.ts';

/** What makes one kind of gateway: how it is called and configured. */
export interface GatewayKind {
  readonly command: string;
  /** `logFile` is where its access log goes, unless it writes to its standard output. */
  config(ports: GatewayPorts, folder: string, logFile: string): string;
  args(configFile: string, folder: string): readonly string[];
}

export interface GatewayPorts {
  readonly listen: number;
  readonly upstream: number;
}

/** A real gateway in front of an upstream's port, on loopback. */
export interface Gateway {
  readonly port: number;
  readonly pid: number;
  readonly log: RequestLog;
  stop(): Promise<void>;
}

/** For what hangs. */
const START_LIMIT_MS = 30_000;

/** Starts a gateway in the foreground, with a configuration of its own in a temporary folder. */
export async function startGateway(kind: GatewayKind, upstreamPort: number): Promise<Gateway> {
  const folder = await mkdtemp(join(tmpdir(), 'rebound-gateway-'));
  const port = await freePort();
  const configFile = join(folder, 'gateway.conf');
  const logFile = join(folder, 'access.log');
  await writeFile(configFile, kind.config({ listen: port, upstream: upstreamPort }, folder, logFile));
  const log = new RequestLog();
  const onLine = (line: string) => {
    const request = parseLogLine(line);
    if (request) log.add(request);
  };
  const unfollow = followFile(logFile, onLine);
  const child = await startChild(kind.command, kind.args(configFile, folder), onLine);
  const stop = async () => {
    await child.stop();
    unfollow();
    await rm(folder, { recursive: true, force: true });
  };
  await untilListening(port, child).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { port, pid: child.pid, log, stop };
}

/** Resolves as soon as the child takes connections on this port; rejects with its complaints when it ends before. */
export async function untilListening(port: number, child: RunningChild): Promise<void> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (!(await accepts(port))) {
    if (child.hasEnded() || Date.now() > deadline) throw new Error(`the gateway did not start:\n${child.complaints()}`);
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => setTimeout(resolve, 20, false));
  });
}
