import type { Check } from '../src/check/check.ts';
import type { Incident, WaitingPage } from '../src/incident/incident.ts';
import { bannerView } from '../src/view/banner-view.ts';
import { aPage, anIncident, NOW } from '../test/fixtures/incidents.ts';
import { BannerPicture } from './banner-picture.tsx';
import { CHECKS } from './checks.ts';
import { CHALLENGE, REFUSED } from './diagnoses.ts';
import type { Group } from './group.ts';

/** The countdown is a real one. */
const LATER = Date.now() + 45_000;

function banner(incident: Partial<Incident> = {}, page: Partial<WaitingPage> = {}, check?: Check) {
  return <BannerPicture view={bannerView(anIncident(incident), aPage(page), check)} />;
}

/** The banner in every state. */
export const bannerGroup: Group = {
  waiting: banner({ phase: { name: 'waiting', plannedAt: NOW, nextAt: LATER, byHand: false } }),
  trying: banner({
    phase: {
      name: 'probing',
      attempt: { id: 1, kind: 'probe', tabId: 1, url: 'https://shop.example/', startedAt: NOW, deadlineAt: NOW },
    },
  }),
  diagnosed: banner({ diagnosis: REFUSED, phase: { name: 'waiting', plannedAt: NOW, nextAt: LATER, byHand: false } }),
  challenge: banner({ diagnosis: CHALLENGE, phase: { name: 'stopped', at: NOW, by: 'challenge' } }),
  form: banner({ phase: { name: 'needs-you', at: NOW, siteAnswers: true } }, { method: 'POST' }),
  stopped: banner({ phase: { name: 'stopped', at: NOW, by: 'person' } }),
  offline: banner({ phase: { name: 'offline', at: NOW } }),
  'gave-up': banner({ phase: { name: 'gave-up', at: NOW, reason: 'waited-too-long' } }),
  'asks-to-be-told': banner({ phase: { name: 'stopped', at: NOW, by: 'person' } }, {}, CHECKS['asking']),
  down: banner({ phase: { name: 'stopped', at: NOW, by: 'person' } }, {}, CHECKS['down']),
};
