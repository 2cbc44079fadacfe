import type { Diagnosis } from '../diagnose/diagnosis.ts';
import type { Incident } from '../incident/incident.ts';
import type { MessageKey } from './text.ts';

/** One station between the person and the site, and whether the way to it works. */
export interface Hop {
  id: 'you' | 'network' | 'gateway' | 'site';
  label: MessageKey;
  state: 'works' | 'broken' | 'unknown';
}

/** You → Network → Gateway → Site, with the hop marked that does not work: the one of the diagnosis, if there is one. */
export function chainOf(incident: Incident, diagnosis?: Diagnosis): Hop[] {
  const { name } = incident.phase;
  if (name === 'offline') return chain('works', 'broken', 'unknown', 'unknown');
  if (name === 'back') return chain('works', 'works', 'works', 'works');
  if (name === 'needs-you' && incident.phase.siteAnswers) return chain('works', 'works', 'works', 'works');
  if (diagnosis?.isChallenge) return chain('works', 'works', 'works', 'works');
  return chainBrokenAt(diagnosis?.hop);
}

/** The chain of an answer that failed at that hop; at the site where it is not known. */
export function chainBrokenAt(hop: Diagnosis['hop'] | undefined): Hop[] {
  return chain(...failingStates(hop));
}

function failingStates(hop: Diagnosis['hop'] | undefined): [you: Hop['state'], network: Hop['state'], gateway: Hop['state'], site: Hop['state']] {
  if (hop === 'own-proxy') return ['broken', 'unknown', 'unknown', 'unknown'];
  if (hop === 'network' || hop === 'service-worker') return ['works', 'broken', 'unknown', 'unknown'];
  if (hop === 'cdn' || hop === 'gateway') return ['works', 'works', 'broken', 'unknown'];
  // Whoever sent the error page is reached; what stands behind it is not.
  return ['works', 'works', 'works', 'broken'];
}

function chain(you: Hop['state'], network: Hop['state'], gateway: Hop['state'], site: Hop['state']): Hop[] {
  return [
    { id: 'you', label: 'hopYou', state: you },
    { id: 'network', label: 'hopNetwork', state: network },
    { id: 'gateway', label: 'hopGateway', state: gateway },
    { id: 'site', label: 'hopSite', state: site },
  ];
}
