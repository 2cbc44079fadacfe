import { execFileSync, type ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';

const GRACE_MS = 3_000;
const KILL_LIMIT_MS = 5_000;
const CHECK_MS = 20;

/**
 * Ends a browser and everything it started. A dialog on a page can hold up the polite way for ever,
 * so after 3 s the whole process group is killed.
 */
export async function closeBrowser(browser: Browser, child: ChildProcess): Promise<void> {
  await Promise.race([browser.close().catch(() => undefined), delay(GRACE_MS, undefined, { ref: false })]);
  if (child.pid === undefined) return;
  killTree(child.pid);
  await untilGone(child.pid);
}

function killTree(pid: number): void {
  try {
    if (process.platform === 'win32') execFileSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
    // The browser was started as the leader of its own process group.
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing left to kill.
  }
}

async function untilGone(pid: number): Promise<void> {
  const givenUpAt = Date.now() + KILL_LIMIT_MS;
  while (isAlive(pid) && Date.now() < givenUpAt) await delay(CHECK_MS);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 0);
    return true;
  } catch {
    return false;
  }
}
