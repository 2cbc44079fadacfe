import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './setup/browser.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { runQuietly } from './setup/run-quietly.mjs';
import { showProgress } from './setup/show-progress.mjs';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const BUILD_MODES = { chromium: 'chrome', firefox: 'firefox' };

const USAGE = `npm start [-- --browser=chromium|firefox] [-- --headless]

Builds Rebound and opens a browser with it on a demo site that can be broken.
With --headless, or without a display, it plays the main scene by itself and
puts screenshots into demo-output/.`;

async function main() {
  const args = process.argv.slice(2);
  if (args.includes('--help')) return console.log(USAGE);
  await ensureDependencies();
  const kind = await ensureBrowser(askedBrowser(args));
  await showProgress('Building Rebound', () => build(BUILD_MODES[kind]));
  process.exitCode = await runDemo([...args, `--browser=${kind}`]);
}

/** @param {string[]} args */
function askedBrowser(args) {
  const at = args.findLastIndex((arg) => arg === '--browser' || arg.startsWith('--browser='));
  if (at === -1) return undefined;
  const kind = args[at] === '--browser' ? args[at + 1] : args[at].slice('--browser='.length);
  if (!Object.hasOwn(BUILD_MODES, kind ?? '')) throw new Error(`--browser is chromium or firefox, not ${kind}.`);
  return kind;
}

/** @param {string} mode */
function build(mode) {
  return runQuietly(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', mode], { cwd: PROJECT });
}

/** @param {string[]} args */
function runDemo(args) {
  const demo = spawn(process.execPath, ['--import', 'tsx', 'demo/main.ts', ...args], { cwd: PROJECT, stdio: 'inherit' });
  // The demo needs a moment to clean up, so wait for it. After Ctrl-C it hears twice, which does no harm.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => demo.kill(name));
  return new Promise((resolve, reject) => {
    demo.once('error', reject);
    demo.once('exit', (code) => resolve(code ?? 1));
  });
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
