/** Cross-validates the forecast: `npm run bench:forecast -- FILE.csv` prints JSON, and a table for people beside it. */
import { tsImport } from 'tsx/esm/api';
import { orSayWhy, outagesFile } from './outages-file.mjs';

const path = outagesFile('bench:forecast');
const { bench, describe } = await tsImport('../tools/forecast/bench/bench.ts', import.meta.url);
const report = orSayWhy(() => bench(path));
console.error(describe(report));
console.log(JSON.stringify(report, undefined, 2));
