import type { Incident, WaitingPage } from '../incident/incident.ts';
import { text, type Text } from './text.ts';
import { waitView, type WaitState } from './wait-view.ts';

/** What the toolbar button shows for one tab. */
export interface Badge {
  /** At most four characters fit. */
  text: string;
  color: string;
  title: Text;
}

const WAITING_COLOR = '#b45309';
const NEEDS_YOU_COLOR = '#b91c1c';
const BACK_COLOR = '#0b7a75';
const RESTING_COLOR = '#57606a';

const BADGES: Readonly<Record<WaitState, Badge>> = {
  waiting: { text: '…', color: WAITING_COLOR, title: text('badgeWaiting') },
  probing: { text: '…', color: WAITING_COLOR, title: text('badgeWaiting') },
  offline: { text: '⌁', color: RESTING_COLOR, title: text('badgeOffline') },
  back: { text: '✓', color: BACK_COLOR, title: text('badgeBack') },
  stopped: { text: 'II', color: RESTING_COLOR, title: text('badgeStopped') },
  'needs-you': { text: '!', color: NEEDS_YOU_COLOR, title: text('badgeNeedsYou') },
  'gave-up': { text: '×', color: RESTING_COLOR, title: text('badgeGaveUp') },
};

/** The badge of a waiting tab. */
export function badgeOf(incident: Incident, page: WaitingPage): Badge {
  return BADGES[waitView(incident, page).state];
}
