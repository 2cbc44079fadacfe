import type { Check } from '../check/check.ts';
import type { Incident, WaitingPage } from '../incident/incident.ts';
import { checkGlance, type CheckGlance } from './check-glance.ts';
import { text } from './text.ts';
import { waitView, type WaitView } from './wait-view.ts';

/** What the banner shows: the wait, and what "is it just me?" has come to. */
export interface BannerView extends WaitView {
  check?: CheckGlance;
}

/** Says how a page stands. Pure. */
export function bannerView(incident: Incident, page: WaitingPage, check: Check | undefined): BannerView {
  const view = waitView(incident, page);
  if (!check) return view;
  const glance = checkGlance(check);
  // "It's not your fault" is not to stand above a verdict that says otherwise.
  if (glance.tone !== 'you') return { ...view, check: glance };
  const { comfort: _untrue, ...rest } = view;
  return { ...rest, explanation: text('explainMaybeYou'), check: glance };
}
