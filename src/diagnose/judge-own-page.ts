import type { Cause, Confidence, Hop } from './diagnosis.ts';
import type { FoundGateway } from './find-gateways.ts';
import { atMost, type Finding } from './finding.ts';
import { marksOf, type Gateway } from './gateway.ts';
import { ownSide, type OwnSide } from './own-side.ts';
import type { ReadAnswer } from './read-answer.ts';
import { fittingTimeOut } from './time-outs.ts';

/** Where and why, from a page that a recognised gateway wrote itself. */
export function judgeOwnPage({ gateway, knownFrom }: FoundGateway, answer: ReadAnswer): Finding {
  const side = ownSide(answer.facts);
  const isVisitors = gateway.role === 'visitor' || (gateway.role === 'either' && isOnVisitorsSide(gateway, side));
  const sideMarks = isVisitors && side.mark ? [side.mark] : [];
  for (const { signature, cause, hop, confidence } of gateway.reasons ?? []) {
    const marks = marksOf(signature, answer);
    if (!marks) continue;
    const timeMark = cause === 'too-slow' ? fittingTimeOut(gateway, answer.facts.elapsedMs) : undefined;
    const isKnown = knownFrom !== 'secondary' && signature.knownFrom !== 'secondary';
    return {
      hop: isVisitors ? 'own-proxy' : siteHop(gateway, cause, hop),
      cause,
      confidence: atMost(isKnown ? confidence : atMost(confidence, 'likely'), surenessOfGateway(gateway, side)),
      marks: [...marks, ...sideMarks, ...(timeMark ? [timeMark] : [])],
    };
  }
  return { hop: isVisitors ? 'own-proxy' : hopWithoutReason(gateway, answer), cause: 'unknown', confidence: 'unclear', marks: sideMarks };
}

/** Nothing tells on which side a Squid stands; met on plain http it is mostly the visitor's, an Apache mostly the site's. */
function isOnVisitorsSide({ id }: Gateway, { side }: OwnSide): boolean {
  return side === 'visitor' || (side === 'unknown' && id === 'squid');
}

/** How sure it is that this is the gateway, and that it stands on the side where it is taken to be. */
function surenessOfGateway({ role, id, sharesPages }: Gateway, { side, isSure }: OwnSide): Confidence {
  if (sharesPages === true) return 'likely';
  if (role !== 'either' || (side === 'visitor' && isSure)) return 'certain';
  return side === 'unknown' && id === 'squid' ? 'unclear' : 'likely';
}

function siteHop(gateway: Gateway, cause: Cause, hop: Hop | undefined): Hop {
  // A reason that speaks of the visitor's own proxy means the gateway itself when that stands at the site.
  if (hop !== undefined) return hop === 'own-proxy' ? ownHop(gateway) : hop;
  return cause === 'name-not-found' ? 'name-resolution' : 'application';
}

/** A page such as “404 Not Found” is no failure of whoever wrote it. */
function hopWithoutReason(gateway: Gateway, { facts }: ReadAnswer): Hop {
  return facts.status >= 500 ? ownHop(gateway) : 'unknown';
}

function ownHop({ role }: Gateway): Hop {
  if (role === 'cdn') return 'cdn';
  return role === 'application' ? 'application' : 'gateway';
}
