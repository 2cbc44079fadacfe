import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild, type RunningChild } from '../e2e/gateways/child.ts';
import { freePort } from '../e2e/gateways/free-port.ts';
import { untilListening } from '../e2e/gateways/gateway.ts';
import { until } from '../e2e/browsers/until.ts';
import type { LogSource } from '../../src/logs/read-logs.ts';
import type { FaultyUpstreams } from './faulty-upstreams.ts';

/** How one gateway is told to log as it does at other people's. */
export interface LoggingGateway {
  readonly command: string;
  config(port: number, upstreams: FaultyUpstreams, folder: string): string;
  args(configFile: string, folder: string): readonly string[];
  /** The files it writes, in its folder; what it prints is kept as the last of them. */
  readonly logs: readonly string[];
  /** A line that must be printed before anything is asked, because it tells of something that takes a moment. */
  readonly readyAfter?: RegExp;
}

/** How many requests are sent to each first part of a path. */
export type Requests = Readonly<Record<string, number>>;

/** A gateway's logs, and when they were written. */
export interface WrittenLogs {
  readonly sources: readonly LogSource[];
  readonly from: number;
  readonly to: number;
}

/** How long the gateways wait for a slow upstream; Apache httpd counts in whole seconds. */
export const GATEWAY_WAITS_SECONDS = 4;

const PRINTED = 'printed.log';

/**
 * Runs a gateway in front of the upstreams, sends the requests, ends it and hands out what it has logged. Requests of
 * `first` are answered before the others are sent.
 */
export async function logsOf(gateway: LoggingGateway, upstreams: FaultyUpstreams, first: Requests, requests: Requests): Promise<WrittenLogs> {
  const folder = await mkdtemp(join(tmpdir(), 'rebound-logs-'));
  try {
    const from = Date.now();
    await run(gateway, upstreams, folder, async (port) => {
      await send(port, first);
      await send(port, requests);
    });
    const sources = await Promise.all([...gateway.logs, PRINTED].map((name) => sourceOf(folder, name)));
    return { sources: sources.filter(({ sizeBytes }) => sizeBytes > 0), from, to: Date.now() };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(gateway: LoggingGateway, upstreams: FaultyUpstreams, folder: string, use: (port: number) => Promise<void>): Promise<void> {
  const port = await freePort();
  const configFile = join(folder, 'gateway.conf');
  await writeFile(configFile, gateway.config(port, upstreams, folder));
  const printed: string[] = [];
  const child = await startChild(gateway.command, gateway.args(configFile, folder), (line) => printed.push(line));
  try {
    await untilReady(gateway, port, child, printed);
    await use(port);
  } finally {
    await child.stop();
  }
  await writeFile(join(folder, PRINTED), printed.map((line) => `${line}\n`).join(''));
}

async function untilReady({ readyAfter }: LoggingGateway, port: number, child: RunningChild, printed: readonly string[]): Promise<void> {
  await untilListening(port, child);
  if (!readyAfter) return;
  await until(`the gateway logs ${readyAfter}`, async () => printed.some((line) => readyAfter.test(line)) || undefined);
}

async function send(port: number, requests: Requests): Promise<void> {
  const paths = Object.entries(requests).flatMap(([path, count]) => Array.from({ length: count }, (_, index) => `/${path}?try=${index}`));
  await Promise.all(paths.map((path) => ask(port, path)));
}

/** Resolves when the answer has ended, whatever it was. */
function ask(port: number, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1', path, agent: false, headers: { 'user-agent': 'curl/8.5 "quoted" [21/Nov/2026]' } }, (response) => {
      response.once('close', resolve).resume();
    }).once('error', reject);
  });
}

async function sourceOf(folder: string, name: string): Promise<LogSource> {
  const path = join(folder, name);
  const bytes = await readFile(path);
  const { mtimeMs } = await stat(path);
  return { name, sizeBytes: bytes.length, writtenAt: mtimeMs, open: () => new Blob([bytes]).stream() };
}
