import { readOptions } from '../browsers/read-options.ts';
import { versionsOf } from '../browsers/versions-of.ts';
import { describeMachine } from '../report/machine.ts';
import { printResult } from '../report/print-result.ts';
import { benchRecovery } from './bench-recovery.ts';

/*
 * `npm run build`, then `npm run bench:recovery [-- --rounds N] [--only chromium|firefox] [--save]`: how soon a page is there again in a real browser, how soon
 * the banner is, and what the server sees of many tabs. JSON on the standard output, tables for people beside it.
 */

const { rounds, kinds, shouldSave } = readOptions(30);
printResult(await benchRecovery(kinds, rounds), shouldSave, describeMachine(versionsOf(kinds)));
