import { isSafeToReload, type Incident } from '../incident/incident.ts';
import type { State } from '../incident/state.ts';
import { note } from '../incident/timeline.ts';
import { between } from '../lib/random.ts';
import { SECOND_MS, type EpochMs, type Ms } from '../lib/time.ts';
import type { Context, Step } from './step.ts';
import { settle } from './tidy.ts';

/** Between two hidden tabs of one site that are reloaded in the background. */
const STAGGER_MS: Ms = 5 * SECOND_MS;

/** When the next hidden tab may be reloaded, spread so that many browsers do not form a wave. */
export function nextStaggeredReload(context: Context): EpochMs {
  return context.now + STAGGER_MS * between(0.75, 1.25, context.random);
}

/** The site answers again: visible pages will be reloaded, hidden ones are announced. */
export function markBack(state: State, incident: Incident, provenUrl: string, context: Context): Step {
  const { now, settings } = context;
  const back = note(
    {
      ...incident,
      notBefore: 0,
      phase: { name: 'back', at: now, provenUrl, nextReloadAt: nextStaggeredReload(context) },
    },
    { at: now, kind: 'back' },
  );
  const step = settle(state, back);
  const hidden = announcedPage(back);
  if (!hidden || !settings.notifications) return step;
  const notify = {
    type: 'notify-back',
    key: incident.key,
    tabId: hidden.tabId,
    form: !isSafeToReload(hidden),
  } as const;
  return { state: step.state, actions: [...step.actions, notify] };
}

/** The page to announce: none where one of the site's tabs is in view and will be seen to come back. */
function announcedPage(incident: Incident) {
  if (incident.pages.some((page) => page.visible)) return undefined;
  return incident.pages[0];
}
