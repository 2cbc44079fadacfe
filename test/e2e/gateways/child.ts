import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter } from 'node:path';
import { createInterface } from 'node:readline';

/** Debian keeps servers where the PATH of ordinary users does not lead. */
const PATH = [process.env['PATH'] ?? '', '/usr/sbin', '/usr/local/sbin'].join(delimiter);

/** A gateway running as a child of the test. */
export interface RunningChild {
  readonly pid: number;
  /** Ends the process and waits until it is gone and all that it printed was handed over; twice does no harm. */
  stop(): Promise<void>;
  /** What it printed besides log lines: the first place to look when it does not start. */
  complaints(): string;
  hasEnded(): boolean;
}

/**
 * Starts `command` and hands every line of its standard output to `onLine`. It dies with the test process: a child
 * left behind would keep its port.
 */
export async function startChild(
  command: string,
  args: readonly string[],
  onLine: (line: string) => void,
): Promise<RunningChild> {
  const child = spawn(command, args, { env: { ...process.env, PATH }, stdio: ['ignore', 'pipe', 'pipe'] });
  let complaints = '';
  createInterface({ input: child.stdout }).on('line', onLine);
  createInterface({ input: child.stderr }).on('line', (line) => (complaints += `${line}\n`));
  const ended = once(child, 'close');
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  await once(child, 'spawn');
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return {
    pid: child.pid ?? -1,
    complaints: () => complaints,
    hasEnded,
    stop: async () => {
      process.off('exit', kill);
      if (hasEnded()) return void (await ended);
      child.kill('SIGTERM');
      const hard = setTimeout(kill, 2_000);
      await ended;
      clearTimeout(hard);
    },
  };
}
