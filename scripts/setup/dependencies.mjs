import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runQuietly } from './run-quietly.mjs';
import { showProgress } from './show-progress.mjs';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Installs the packages of package-lock.json unless exactly they are installed already.
 * @param {string} [folder] the project
 */
export async function ensureDependencies(folder = PROJECT) {
  if (isInstalled(folder)) return;
  await showProgress('Installing packages', () => install(folder));
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm keeps its own list of what it put there.
 * @param {string} folder
 */
function isInstalled(folder) {
  const wanted = readPackages(join(folder, 'package-lock.json'));
  const installed = readPackages(join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted || !installed) return false;
  delete wanted[''];
  return (
    Object.keys(installed).every((path) => path in wanted) &&
    Object.entries(wanted).every(([path, entry]) => isPresent(folder, path, entry, installed[path]))
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function isPresent(folder, path, wanted, installed) {
  // Packages for other platforms are in the lock file but never installed here.
  if (!installed) return Boolean(wanted.optional || wanted.devOptional);
  const isSame = installed.version === wanted.version && installed.integrity === wanted.integrity;
  return isSame && existsSync(join(folder, path));
}

function install(folder) {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npmScript = process.env['npm_execpath'];
  if (npmScript?.endsWith('.js')) return runQuietly(process.execPath, [npmScript, ...args], { cwd: folder });
  return runQuietly('npm', args, { cwd: folder, shell: process.platform === 'win32' });
}
