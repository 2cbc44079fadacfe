import fitted from '../../../src/forecast/data/fitted.json';
import { OUTAGE_CLASSES, type OutageClass } from '../../../src/forecast/classes.ts';
import { curveOf, type FittedTable } from '../../../src/forecast/fitted-table.ts';
import { survivalAt, type SurvivalCurve } from '../../../src/forecast/survival-curve.ts';
import { DAY_MS, type Ms } from '../../../src/lib/time.ts';
import type { Outage } from '../../../tools/forecast/outage.ts';

/** About as many as one large outages file has. */
const DRAWN = 480;
/** No outage is longer: the tail of the fit has no end. */
const LONGEST_MS: Ms = 90 * DAY_MS;

/**
 * Outages that are drawn from the forecast's committed table (ODbL, src/forecast/data/NOTICE.md), for machines without an
 * outages file: each class at even steps of its survival curve, as often as it stands among the table's outages. They have no
 * sites that fail again, so nothing can be learnt from a site's past with them.
 */
export function drawnOutages(table: FittedTable = fitted): Outage[] {
  const gateway = OUTAGE_CLASSES.filter((name) => name !== '500');
  const all = gateway.reduce((sum, name) => sum + table.curves[name].outages, 0);
  return gateway.flatMap((name) => drawClass(table, name, Math.round((DRAWN * table.curves[name].outages) / all)));
}

function drawClass(table: FittedTable, name: OutageClass, count: number): Outage[] {
  const curve = curveOf(table, name);
  return Array.from({ length: count }, (_, index) => ({
    repository: 'drawn',
    site: `${name} ${index}`,
    startMs: 0,
    lengthMs: lengthAt(curve, (index + 0.5) / count),
    ended: true,
    className: name,
    incident: `${name} ${index}`,
  }));
}

/** The length that this share of the outages exceeds, by halving. */
function lengthAt(curve: SurvivalCurve, share: number): Ms {
  let [low, high] = [0, LONGEST_MS];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (survivalAt(curve, middle) > share) low = middle;
    else high = middle;
  }
  return Math.round(high);
}
