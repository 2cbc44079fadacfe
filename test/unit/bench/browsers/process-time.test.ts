import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { memoryMegabytes } from '../../../bench/browsers/process-memory.ts';
import { ProcessTime } from '../../../bench/browsers/process-time.ts';

/** Computes for as long as it is told in a child of its own, says so, and stays. */
const BUSY = `
const { spawn } = require('node:child_process');
const child = spawn(process.execPath, ['-e', 'const end = process.cpuUsage().user + 300e3; while (process.cpuUsage().user < end); console.log("done"); setInterval(() => {}, 1e3)'], { stdio: ['ignore', 'inherit', 'inherit'] });
process.on('SIGTERM', () => { child.kill(); process.exit(); });
`;

test.runIf(process.platform === 'linux')('counts what all processes of a group use', async () => {
  const leader = spawn(process.execPath, ['-e', BUSY], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const time = new ProcessTime(leader.pid ?? 0);
    await once(leader.stdout, 'data');
    expect(time.takeMs()).toBeGreaterThan(300);
    expect(memoryMegabytes(leader.pid ?? 0)).toBeGreaterThan(10);
  } finally {
    process.kill(-(leader.pid ?? 0), 'SIGTERM');
  }
});
