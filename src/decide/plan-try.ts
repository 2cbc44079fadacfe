import type { Incident, Waiting } from '../incident/incident.ts';
import { planNext, planSoon } from '../retry/plan.ts';
import { scheduleFor } from '../store/settings.ts';
import type { Context } from './step.ts';

/** The next try, on the schedule that the person has chosen for the site. */
export function nextTry(incident: Incident, { now, random, settings }: Context): Waiting {
  return planNext(incident, now, random, scheduleFor(settings, incident.origin));
}

/** An early try because something changed, on that schedule too. */
export function soonTry(incident: Incident, { now, random, settings }: Context): Waiting {
  return planSoon(incident, now, random, scheduleFor(settings, incident.origin));
}
