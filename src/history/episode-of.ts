import type { Failure, Incident, Phase } from '../incident/incident.ts';
import { tameText } from '../lib/cap-text.ts';
import type { EpochMs } from '../lib/time.ts';
import type { Ending, Episode } from './episode.ts';

const MAX_GATEWAY_LENGTH = 100;

/** When and by what an incident ended. */
export interface End {
  ending: Ending;
  at: EpochMs;
}

/** The end that an incident has come to; undefined while it goes on. */
export function endOf({ phase }: Incident): End | undefined {
  const ending = endingOf(phase);
  return ending && 'at' in phase ? { ending, at: phase.at } : undefined;
}

/** What the history keeps of an incident; undefined for those of private windows, and for tests of the visitor. */
export function episodeOf(incident: Incident, { ending, at }: End): Episode | undefined {
  const { origin, partition, since, failure, attempts, verdict, diagnosis } = incident;
  // A test of the visitor is no failure of the site.
  if (partition === 'private' || diagnosis?.isChallenge === true) return undefined;
  const gateway = diagnosis?.gatewayName || serversIn(failure);
  return {
    origin,
    partition,
    since: firstReading(incident),
    lengthMs: Math.max(0, at - since),
    ending,
    status: failure.status,
    ...(gateway === '' ? {} : { gateway: tameText(gateway, MAX_GATEWAY_LENGTH) }),
    tries: attempts,
    ...(verdict === undefined ? {} : { verdict }),
  };
}

function serversIn({ facts }: Failure): string {
  return facts.headers.flatMap(({ name, value }) => (name === 'server' ? [value] : [])).join(', ');
}

/** True when both are one and the same incident, at two moments. */
export function isSameIncident(a: Incident, b: Incident): boolean {
  return a.key === b.key && firstReading(a) === firstReading(b);
}

/** What the clock said when it began. Unlike `since`, the timeline is left as it was when the clock is set back. */
function firstReading({ timeline, since }: Incident): EpochMs {
  return timeline[0]?.at ?? since;
}

function endingOf(phase: Phase): Ending | undefined {
  switch (phase.name) {
    case 'back':
      return 'answered';
    case 'needs-you':
      return phase.siteAnswers ? 'answered' : undefined;
    case 'stopped':
      return phase.by === 'access-withdrawn' ? 'access-withdrawn' : 'stopped';
    case 'gave-up':
      return 'gave-up';
    default:
      return undefined;
  }
}
