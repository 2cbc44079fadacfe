import { chmodSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const POLICY = '/usr/sbin/policy-rc.d';
const KEPT = `${POLICY}.kept-by-rebound`;

/**
 * Debian starts a server as soon as its package is installed, and asks this policy file first.
 * While `work` runs the policy says no; afterwards, also after Ctrl-C, the machine's own is back.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withoutServiceStarts(work) {
  const restore = forbidStarts();
  process.once('exit', restore);
  process.once('SIGINT', exit);
  process.once('SIGTERM', exit);
  try {
    return await work();
  } finally {
    process.off('exit', restore);
    process.off('SIGINT', exit);
    process.off('SIGTERM', exit);
    restore();
  }
}

/** Leaving on purpose, so that what waits for the end of the process gets its turn. */
function exit() {
  process.exit(130);
}

function forbidStarts() {
  // A kept copy from a run that was killed is the true original: do not overwrite it with ours.
  if (existsSync(POLICY) && !existsSync(KEPT)) renameSync(POLICY, KEPT);
  writeFileSync(POLICY, '#!/bin/sh\nexit 101\n');
  chmodSync(POLICY, 0o755);
  return () => {
    rmSync(POLICY, { force: true });
    if (existsSync(KEPT)) renameSync(KEPT, POLICY);
  };
}
