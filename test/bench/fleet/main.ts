import { printResult } from '../report/print-result.ts';
import { benchFleet } from './bench-fleet.ts';

/*
 * `npm run bench:fleet [-- CLIENTS] [--save]`: what a million clients do to a server that comes back. JSON on the standard output, tables for people
 * beside it.
 */

const clients = Number(process.argv.slice(2).find((argument) => /^\d+$/.test(argument)) ?? 1_000_000);
printResult(benchFleet(clients), process.argv.includes('--save'));
