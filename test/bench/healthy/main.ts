import { readOptions } from '../browsers/read-options.ts';
import { versionsOf } from '../browsers/versions-of.ts';
import { describeMachine } from '../report/machine.ts';
import { printResult } from '../report/print-result.ts';
import { benchHealthy } from './bench-healthy.ts';

/*
 * `npm run build`, then `npm run bench:healthy [-- --rounds N] [--only chromium|firefox] [--beside DIST] [--save]`: what pages that are well cost with
 * Rebound, also beside another build of it. JSON on the standard output, tables for people beside it. Linux only: processor time is read from /proc.
 */

const { rounds, kinds, shouldSave, beside } = readOptions(100);
printResult(await benchHealthy(kinds, rounds, beside), shouldSave, describeMachine(versionsOf(kinds)));
