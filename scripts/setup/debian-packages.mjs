import { existsSync } from 'node:fs';
import { findCommand } from './find-command.mjs';
import { runQuietly } from './run-quietly.mjs';
import { showProgress } from './show-progress.mjs';
import { withoutServiceStarts } from './without-service-starts.mjs';

/** A command this project needs, and the package that brings it. @typedef {{ command: string, package: string }} Need */

/** Something is missing that only the person can install; the message is the whole story for them. */
export class MissingPackageError extends Error {
  name = 'MissingPackageError';
}

/** Whether packages can be installed here without asking: Debian or Ubuntu, as root. */
export function canInstallPackages() {
  return process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/**
 * Installs the packages whose commands are missing (Debian or Ubuntu, root); anywhere else it throws an error
 * that names each package and how to install it. It never leaves something out silently.
 * @param {Need[]} needs
 */
export async function ensureDebianPackages(needs) {
  const missing = findMissing(needs);
  if (missing.length === 0) return;
  const packages = missing.map((need) => need.package);
  if (!canInstallPackages()) throw new MissingPackageError(howToInstall(packages));
  await showProgress(`Installing ${packages.join(', ')} (apt-get)`, () => install(packages));
  const stillMissing = findMissing(missing);
  if (stillMissing.length > 0) {
    const commands = stillMissing.map((need) => `${need.command} (package ${need.package})`);
    throw new MissingPackageError(`apt-get ended without an error, but still missing: ${commands.join(', ')}`);
  }
}

/** @param {Need[]} needs */
function findMissing(needs) {
  return needs.filter((need) => !findCommand(need.command));
}

/** @param {string[]} packages */
async function install(packages) {
  try {
    await withoutServiceStarts(() => aptInstall(packages));
  } catch (error) {
    throw new MissingPackageError(`${howToInstall(packages)}\nTried it: ${error.message}`);
  }
}

async function aptInstall(packages) {
  try {
    await aptInstallOnce(packages);
  } catch {
    // Mirrors fail for a moment now and then; a second failure is a real one.
    await aptInstallOnce(packages);
  }
}

async function aptInstallOnce(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', NEEDRESTART_MODE: 'l' };
  const waitForLock = ['-o', 'DPkg::Lock::Timeout=120'];
  await runQuietly('apt-get', ['update', '-q', ...waitForLock], { env });
  await runQuietly('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...waitForLock, ...packages], { env });
}

/** @param {string[]} packages */
function howToInstall(packages) {
  const names = packages.join(' ');
  const needed = `Missing: ${packages.join(', ')}.`;
  if (existsSync('/etc/debian_version')) {
    return `${needed} Install with: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`;
  }
  if (process.platform === 'darwin') return `${needed} Install with: brew install ${names}`;
  return `${needed} Install these packages with your system's package manager: ${names}`;
}
