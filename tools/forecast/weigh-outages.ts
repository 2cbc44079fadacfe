import { groupBy } from './group-by.ts';
import type { Outage } from './outage.ts';

/** An outage and how much it counts. */
export interface WeighedOutage extends Outage {
  weight: number;
}

/**
 * Sites of one repository fail together, so that an incident counts once, shared by its outages, and a repository counts as so
 * many incidents at most.
 */
export function weighOutages(outages: readonly Outage[], mostPerRepository: number): WeighedOutage[] {
  const incidents = groupBy(outages, ({ incident }) => incident);
  const once = outages.map((outage) => ({ ...outage, weight: 1 / (incidents.get(outage.incident)?.length ?? 1) }));
  const repositories = sumWeights(once);
  return once.map((outage) => ({ ...outage, weight: outage.weight * Math.min(1, mostPerRepository / (repositories.get(outage.repository) ?? 1)) }));
}

/** The weight of each repository. */
function sumWeights(outages: readonly WeighedOutage[]): Map<string, number> {
  const groups = groupBy(outages, ({ repository }) => repository);
  return new Map([...groups].map(([name, group]) => [name, group.reduce((sum, { weight }) => sum + weight, 0)]));
}
