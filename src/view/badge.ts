import type { Incident, WaitingPage } from '../incident/incident.ts';
import { shortHost } from './short-host.ts';
import { text, type MessageKey, type Text } from './text.ts';
import { waitView, type WaitState } from './wait-view.ts';

/** What the toolbar button shows for one tab. */
export interface Badge {
  /** At most four characters fit. */
  text: string;
  color: string;
  /** What the sign means, and what a click is for. Nothing in it counts down: it would have to be set each second. */
  title: Text;
}

interface Sign extends Omit<Badge, 'title'> {
  title: MessageKey;
}

const WAITING_COLOR = '#b45309';
const NEEDS_YOU_COLOR = '#b91c1c';
const BACK_COLOR = '#0b7a75';
const RESTING_COLOR = '#57606a';

const SIGNS: Readonly<Record<WaitState, Sign>> = {
  waiting: { text: '…', color: WAITING_COLOR, title: 'badgeWaiting' },
  probing: { text: '…', color: WAITING_COLOR, title: 'badgeWaiting' },
  offline: { text: '⌁', color: RESTING_COLOR, title: 'badgeOffline' },
  back: { text: '✓', color: BACK_COLOR, title: 'badgeBack' },
  stopped: { text: 'II', color: RESTING_COLOR, title: 'badgeStopped' },
  'needs-you': { text: '!', color: NEEDS_YOU_COLOR, title: 'badgeNeedsYou' },
  'gave-up': { text: '×', color: RESTING_COLOR, title: 'badgeGaveUp' },
};

/** The badge of a waiting tab. */
export function badgeOf(incident: Incident, page: WaitingPage): Badge {
  const { state, host } = waitView(incident, page);
  const { title, ...sign } = SIGNS[state];
  return { ...sign, title: text(title, shortHost(host)) };
}
