import { readOptions } from '../browsers/read-options.ts';
import { versionsOf } from '../browsers/versions-of.ts';
import { describeMachine } from '../report/machine.ts';
import { printResult } from '../report/print-result.ts';
import { benchUi } from './bench-ui.ts';

/*
 * `npm run build`, then `npm run bench:ui [-- --rounds N] [--only chromium|firefox] [--save]`: how soon the popup, the history and the owner's bench are there,
 * how soon they and the banner answer a click, and what they weigh. JSON on the standard output, tables for people beside it. Linux only: memory is read from /proc.
 */

const { rounds, kinds, shouldSave } = readOptions(20);
printResult(await benchUi(kinds, rounds), shouldSave, describeMachine(versionsOf(kinds)));
