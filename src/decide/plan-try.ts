import type { Incident, Waiting } from '../incident/incident.ts';
import { planNext, planSoon } from '../retry/plan.ts';
import type { Schedule, Settings } from '../store/settings.ts';
import type { Context } from './step.ts';

/** The next try, on the schedule that the person has chosen for the site. */
export function nextTry(incident: Incident, { now, random, settings }: Context): Waiting {
  return planNext(incident, now, random, scheduleFor(settings, incident));
}

/** An early try because something changed, on that schedule too. */
export function soonTry(incident: Incident, { now, random, settings }: Context): Waiting {
  return planSoon(incident, now, random, scheduleFor(settings, incident));
}

/** The schedule of an incident's site: its own, else the general one. */
function scheduleFor({ schedule, siteSchedules }: Settings, { origin }: Incident): Schedule {
  const { host } = new URL(origin);
  return siteSchedules.find((site) => site.host === host)?.schedule ?? schedule;
}
