import type { Answer } from './answer.ts';
import { UNKNOWN_GATEWAY, type Cause, type Diagnosis, type FoundMark } from './diagnosis.ts';
import { findChallenger, findPassers, findSoftWriter, findWriter, type FoundGateway } from './find-gateways.ts';
import { atMost, type Finding } from './finding.ts';
import { judgeOwnPage } from './judge-own-page.ts';
import { judgePassedPage } from './judge-passed-page.ts';
import { foundMark, waited } from './marks.ts';
import { ownSide } from './own-side.ts';
import { readProxyStatus } from './proxy-status.ts';
import { readAnswer, type ReadAnswer } from './read-answer.ts';
import { softPageMarks } from './soft-page.ts';

/**
 * Reads from a failing answer who gave it, which hop failed and why. The rules stand in the order in which they count:
 * a service worker, an answer that never came, a test of the visitor, a reason that is written for machines, a page that a
 * known gateway wrote, an error page that calls itself a success, and last a page that nobody known wrote.
 */
export function diagnose(facts: Answer): Diagnosis {
  const answer = readAnswer(facts);
  if (facts.worker === 'made') return conclude(madeByWorker(facts), undefined, []);
  if (facts.status === 0) return conclude(neverCame(answer), undefined, []);
  const passers = findPassers(answer);
  const challenger = findChallenger(answer);
  if (challenger) return { ...conclude(challenged(), challenger, passers), isChallenge: true };
  const isFailure = facts.status >= 400;
  const writer = isFailure ? findWriter(answer) : undefined;
  const stated = proxyStatusFinding(answer);
  if (stated) return conclude(stated, writer, passers);
  if (writer) return conclude(judgeOwnPage(writer, answer), writer, passers);
  return isFailure ? conclude(relayedFinding(answer), undefined, passers) : successFinding(answer, passers);
}

/** Angular's worker says 504 when its patience ends; others say 503 when the network is away. No server has answered. */
function madeByWorker({ status }: Answer): Finding {
  const cause: Cause = status === 504 || status === 408 ? 'too-slow' : 'unknown';
  return { hop: 'service-worker', cause, confidence: 'likely', marks: [foundMark('service-worker', String(status), true)] };
}

/** Nothing but how the connection ended. Tinyproxy, Whistle and uWSGI hang up when their own time-out passes, and say nothing. */
function neverCame(answer: ReadAnswer): Finding {
  const { missing } = answer.facts;
  const causes: Readonly<Record<NonNullable<Answer['missing']>, Cause>> = { closed: 'closed', 'not-http': 'misconfigured', 'timed-out': 'too-slow' };
  const patienceEnded = missing === 'closed' ? waited(answer) : undefined;
  const cause = missing === undefined ? 'unknown' : causes[missing];
  const marks = [foundMark('no-answer', missing ?? '', false), ...(patienceEnded ? [patienceEnded] : [])];
  return { hop: 'unknown', cause: patienceEnded ? 'too-slow' : cause, confidence: 'unclear', marks };
}

function challenged(): Finding {
  return { hop: 'unknown', cause: 'unknown', confidence: 'unclear', marks: [] };
}

/** A claim that anyone on the way could make, but nobody makes it by mistake (RFC 9209 §4). */
function proxyStatusFinding(answer: ReadAnswer): Finding | undefined {
  const reason = readProxyStatus(answer.headers.get('proxy-status') ?? []);
  if (!reason) return undefined;
  const { name, error, cause, hop } = reason;
  return { hop, cause, confidence: 'certain', marks: [foundMark('proxy-status', `${name}; error=${error}`, true)] };
}

/** A page that nobody known wrote, and what the address that answered adds to it. */
function relayedFinding(answer: ReadAnswer): Finding {
  const finding = judgePassedPage(answer);
  const { side, mark } = ownSide(answer.facts);
  if (side !== 'visitor' || !mark) return finding;
  // A local proxy may relay the site's page or have written it: both look like this.
  const isSpoken = finding.marks.some(({ kind }) => kind === 'page');
  return { ...finding, ...(!isSpoken && { hop: 'own-proxy' as const }), confidence: 'unclear', marks: [...finding.marks, mark] };
}

function successFinding(answer: ReadAnswer, passers: readonly FoundGateway[]): Diagnosis {
  const softWriter = findSoftWriter(answer);
  if (softWriter) return { ...conclude(judgeOwnPage(softWriter, answer), softWriter, passers), isSoft: true };
  const soft = softPageMarks(answer);
  if (soft.length > 0) {
    return { ...conclude({ hop: 'application', cause: 'down', confidence: 'likely', marks: soft }, undefined, passers), isSoft: true };
  }
  if (!answer.facts.isCut) return conclude({ hop: 'unknown', cause: 'unknown', confidence: 'unclear', marks: [] }, undefined, passers);
  const marks = [foundMark('cut', '', false)];
  return conclude({ hop: 'application', cause: 'closed', confidence: 'likely', marks }, undefined, passers);
}

/** Joins where and why with who. Nobody is certain of a page whose writer is not recognised. */
function conclude(finding: Finding, writer: FoundGateway | undefined, passers: readonly FoundGateway[]): Diagnosis {
  const speaker = writer ?? passers[0];
  const others = passers.filter(({ gateway }) => gateway.id !== speaker?.gateway.id);
  const isStated = finding.marks.some(({ kind }) => kind === 'proxy-status');
  const marks = distinct([...(speaker?.marks ?? []), ...finding.marks, ...others.flatMap((other) => other.marks)]);
  const canBeCertain = isStated || (writer?.marks.some(({ isStrong }) => isStrong) ?? false);
  return {
    gateway: speaker?.gateway.id ?? UNKNOWN_GATEWAY,
    gatewayName: speaker?.gateway.name ?? '',
    wrotePage: writer !== undefined,
    passedBy: others.map(({ gateway }) => gateway.id),
    hop: finding.hop,
    cause: finding.cause,
    confidence: canBeCertain ? finding.confidence : atMost(finding.confidence, 'likely'),
    marks,
    isSoft: false,
    isChallenge: false,
    ...(speaker?.gateway.statusPage !== undefined && { statusPage: speaker.gateway.statusPage }),
  };
}

function distinct(marks: readonly FoundMark[]): FoundMark[] {
  return marks.filter(({ kind, found }, index) => marks.findIndex((other) => other.kind === kind && other.found === found) === index);
}
