import type { Incident } from '../incident/incident.ts';
import { tabOf } from '../incident/pages.ts';
import type { EpochMs } from '../lib/time.ts';
import type { Ports } from '../platform/ports.ts';
import { waitUntil } from '../retry/plan.ts';
import { SHORTEST_GAP_MS } from '../retry/schedule.ts';
import type { WaitsCopy } from '../store/waits-copy.ts';

/**
 * The waits that an earlier Rebound has left on disk and that go on: a tab still shows what it waits for. What is left of an
 * earlier life of the browser names tabs that are no more.
 */
export async function findLeft(copy: WaitsCopy, { tabs, clock }: Pick<Ports, 'tabs' | 'clock'>): Promise<Record<string, Incident>> {
  // A disk that cannot be read is told of where the settings are read.
  const left = await copy.load().catch(() => []);
  if (left.length === 0) return {};
  const open = await tabs.all();
  // Firefox numbers tabs anew when it starts, and does not say what those show that it has not loaded yet.
  const known = open.filter(({ url }) => url !== undefined);
  const lasting = left
    .map((incident) => ({ ...incident, pages: incident.pages.filter((page) => tabOf(page, known)) }))
    .filter(({ pages }) => pages.length > 0);
  return Object.fromEntries(lasting.map((incident) => [incident.key, atDistance(incident, clock.now())]));
}

/** What was sent to the site last may not have come to disk any more. */
function atDistance(incident: Incident, now: EpochMs): Incident {
  const { phase } = incident;
  const later = phase.name === 'waiting' ? waitUntil(Math.max(phase.nextAt, now + SHORTEST_GAP_MS), now) : phase;
  return { ...incident, lastAttemptAt: now, phase: later };
}
