/**
 * Draws the world as a grid of dots, once: `node scripts/make-world-map.mjs`. The result is committed, so that
 * neither the build nor the extension needs map libraries. The land comes from Natural Earth (public domain)
 * by way of world-atlas (ISC).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import atlas from 'world-atlas/land-110m.json' with { type: 'json' };
import { PROJECT } from './checks/run.mjs';

/** Degrees between two dots; finer cannot be told apart at the width of a popup. */
const STEP = 3;
/** Without the poles, where nobody is asked. */
const NORTH = 78;
const SOUTH = -57;
const TARGET = 'src/ui/parts/world-dots.ts';

const land = feature(atlas, atlas.objects.land);

const rows = [];
for (let latitude = NORTH - STEP / 2; latitude > SOUTH; latitude -= STEP) rows.push(rowAt(latitude));

writeFileSync(
  join(PROJECT, TARGET),
  `/**
 * The world's land as dots: one string per row from north to south, each a list of runs of dots,
 * "start.length" in columns, base 36. Made by scripts/make-world-map.mjs from Natural Earth (public domain); not to be edited.
 */
export const WORLD = { step: ${STEP}, north: ${NORTH}, south: ${SOUTH}, rows: [
${rows.map((row) => `  '${row}',`).join('\n')}
] } as const;
`,
);

/** Runs of land as start and length, in base 36. */
function rowAt(latitude) {
  const columns = Array.from({ length: 360 / STEP }, (_none, index) => index).filter((column) =>
    geoContains(land, [-180 + (column + 0.5) * STEP, latitude]),
  );
  return runsOf(columns).map(([start, length]) => `${start.toString(36)}.${length.toString(36)}`).join(' ');
}

function runsOf(columns) {
  const runs = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === column) last[1] += 1;
    else runs.push([column, 1]);
  }
  return runs;
}
