import type { Incident } from '../incident/incident.ts';
import { pageIn } from '../incident/pages.ts';
import { readState } from '../store/read-state.ts';
import { namedTab } from './named-tab.ts';
import { browser } from './native-browser.ts';

/**
 * The incident that this page is about: the one of the tab that its address names (`?tab=`), else the latest one of an
 * ordinary window. Undefined when there is none, or none that can be read.
 */
export async function subjectIncident(): Promise<Incident | undefined> {
  const items = await browser.storage.session.get(null).catch((): Record<string, unknown> => ({}));
  const incidents = Object.values(readState(items).incidents);
  const named = namedTab();
  if (named !== undefined) return incidents.find((incident) => pageIn(incident, named) !== undefined);
  return incidents.filter(({ partition }) => partition === 'ordinary').toSorted((a, b) => b.failure.at - a.failure.at)[0];
}
