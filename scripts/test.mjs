import { commands } from './checks/commands.mjs';
import { FAILED } from './checks/count.mjs';
import { programs } from './checks/programs.mjs';
import { sizes } from './checks/sizes.mjs';
import { vitest } from './checks/vitest.mjs';
import { webExtLint } from './checks/web-ext-lint.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';

/** In the order in which they run. @type {import('./checks/count.mjs').Step[]} */
const STEPS = [
  { title: 'types', check: commands(['tsc', '--noEmit']) },
  { title: 'lint', check: commands(['oxlint', '--type-aware', '--deny-warnings']) },
  { title: 'dead code', check: commands(['knip']) },
  { title: 'unit and contract tests', check: vitest('unit', 'screens') },
  { title: 'build', check: commands(['vite', 'build', '--mode', 'chrome'], ['vite', 'build', '--mode', 'firefox']) },
  { title: 'web-ext lint', needs: ['build'], check: webExtLint },
  { title: 'sizes', needs: ['build'], check: sizes },
  { title: 'browsers and gateways', check: programs },
  { title: 'logs of real gateways', needs: ['browsers and gateways'], check: vitest('gateways') },
  { title: 'end-to-end tests', needs: ['build', 'browsers and gateways'], check: vitest('e2e') },
];

await main();

/** Runs every step, also after one has failed, and ends with the sum. */
async function main() {
  if (!(await isSetUp())) return report([FAILED]);
  const counts = new Map();
  for (const step of STEPS) counts.set(step.title, await runStep(step, counts));
  report([...counts.values()]);
}

async function isSetUp() {
  try {
    await ensureDependencies();
    return true;
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

async function runStep({ title, needs = [], check }, counts) {
  console.log(`\n── ${title}`);
  const broken = needs.find((need) => counts.get(need).failed > 0);
  const startedAt = Date.now();
  const count = broken ? notRun(broken) : await check().catch(asFailure);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`${count.failed === 0 ? '✓' : '✗'} ${title}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
  return count;
}

function notRun(broken) {
  console.error(`not run, because this failed: ${broken}`);
  return FAILED;
}

function asFailure(error) {
  console.error(error);
  return FAILED;
}

/** The last line of the whole run. */
function report(counts) {
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
}
