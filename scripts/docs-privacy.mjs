/** Writes the table of checkers in docs/privacy.md anew: `npm run docs:privacy`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tsImport } from 'tsx/esm/api';
import { PROJECT } from './checks/run.mjs';

const { withCheckersTable } = await tsImport('../tools/docs/checkers-table.ts', import.meta.url);
const document = join(PROJECT, 'docs/privacy.md');

writeFileSync(document, withCheckersTable(readFileSync(document, 'utf8')));
