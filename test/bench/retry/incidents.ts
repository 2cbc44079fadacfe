import { isGateway, type Outage } from '../../../tools/forecast/outage.ts';
import { groupBy } from '../../../tools/forecast/group-by.ts';

/** A repository counts with so many incidents at most: a few of them have most of the records. */
export const MOST_PER_REPOSITORY = 40;

/**
 * The outages that schedules are judged by: a gateway's answer, with an end, the first site of each incident (the others
 * failed of the same cause), at most so many a repository, spread evenly over its time.
 */
export function judgedOutages(outages: readonly Outage[], mostPerRepository = MOST_PER_REPOSITORY): Outage[] {
  const usable = outages.filter((outage) => isGateway(outage) && outage.ended && outage.lengthMs > 0);
  const firsts = [...groupBy(usable, ({ incident }) => incident).values()].flatMap((incident) => incident.slice(0, 1));
  return [...groupBy(firsts, ({ repository }) => repository).values()].flatMap((all) => evenly(all, mostPerRepository));
}

function evenly<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  return items.filter((_, index) => Math.floor(((index + 1) * most) / items.length) > Math.floor((index * most) / items.length));
}
