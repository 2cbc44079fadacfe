import { isSafeToReload, type Incident, type WaitingPage } from '../incident/incident.ts';
import { looksOneTime } from './one-time-address.ts';

/** How the next attempt at a site can be made. */
export type Choice =
  | { kind: 'probe' | 'reload'; page: WaitingPage }
  /** Only hidden pages that must not be probed are left: the attempt is made when one is looked at. */
  | { kind: 'when-looked-at' }
  /** Nothing may be sent: forms whose address must not be asked for. */
  | { kind: 'none' };

/** After this many probes that passed while the page failed, the page itself is the only fair test. */
const TRUSTED_MISMATCHES = 2;

/**
 * Chooses who tries: a quiet probe where that is harmless, the visible tab's own reload where a probe
 * would use up a one-time address or carry the wrong cookies. One page speaks for the whole site.
 */
export function chooseAttempt(incident: Incident): Choice {
  const pages = incident.pages.toSorted((a, b) => Number(b.visible) - Number(a.visible));
  const reloadable = pages.filter(isSafeToReload);
  const probed = reloadable.find((page) => mayProbe(incident, page));
  if (probed) return { kind: 'probe', page: probed };
  const visible = reloadable.find((page) => page.visible);
  if (visible) return { kind: 'reload', page: visible };
  const form = pages.find((page) => !isSafeToReload(page) && mayProbe(incident, page));
  if (form) return { kind: 'probe', page: form };
  return reloadable.length > 0 ? { kind: 'when-looked-at' } : { kind: 'none' };
}

/** The background shares cookies with ordinary tabs only. */
function mayProbe(incident: Incident, page: WaitingPage): boolean {
  return (
    incident.partition === 'ordinary' &&
    page.mismatches < TRUSTED_MISMATCHES &&
    !looksOneTime(page.url)
  );
}
