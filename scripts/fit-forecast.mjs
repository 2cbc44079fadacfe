/** Fits the forecast's table anew: `npm run fit:forecast -- FILE.csv`. */
import { tsImport } from 'tsx/esm/api';
import { orSayWhy, outagesFile } from './outages-file.mjs';

const path = outagesFile('fit:forecast');
const { writeTable } = await tsImport('../tools/forecast/write-table.ts', import.meta.url);
orSayWhy(() => writeTable(path, new URL('../src/forecast/data/', import.meta.url)));
