import { benchRetry } from './bench-retry.ts';
import { printResult } from '../report/print-result.ts';

/*
 * `npm run bench:retry [-- FILE.csv] [--save]`: how soon schedules notice that a site is back, and what that costs the site. JSON on the standard output, a
 * table for people beside it. FILE.csv is an outages file (docs/forecast.md).
 */

const path = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? process.env['REBOUND_OUTAGES'];
printResult(benchRetry(path), process.argv.includes('--save'));
