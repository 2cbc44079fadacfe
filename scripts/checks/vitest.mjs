import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FAILED } from './count.mjs';
import { run } from './run.mjs';

/**
 * Runs vitest projects; every test counts, and one that was skipped has failed.
 * @param {...string} projects
 */
export function vitest(...projects) {
  return async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rebound-vitest-'));
    const report = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    try {
      const code = await run(['vitest', 'run', ...projects.map((project) => `--project=${project}`), ...reporters]);
      return count(JSON.parse(await readFile(report, 'utf8')), code);
    } catch (error) {
      console.error(`vitest gave no report: ${error.message}`);
      return FAILED;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

/** @returns {import('./count.mjs').Count} */
function count(report, code) {
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests } = report;
  const broken = report.testResults.filter(isBrokenFile).length;
  const failed = numFailedTests + numPendingTests + numTodoTests + broken;
  // An error outside every test, or no test at all.
  const unexplained = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: unexplained ? 1 : failed };
}

/** A file that failed although none of its tests did: it could not be loaded or set up. */
function isBrokenFile({ status, assertionResults }) {
  return status === 'failed' && assertionResults.every((test) => test.status !== 'failed');
}
