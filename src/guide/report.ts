import type { Check } from '../check/check.ts';
import type { Diagnosis } from '../diagnose/diagnosis.ts';
import type { Incident, WaitingPage } from '../incident/incident.ts';
import type { EpochMs } from '../lib/time.ts';

/** Headers that the site's people can search their logs for. */
const ID_HEADERS = ['x-request-id', 'cf-ray', 'x-amz-cf-id', 'x-amzn-requestid', 'x-azure-ref', 'x-vercel-id', 'x-nf-request-id', 'fly-request-id', 'rndr-id', 'x-fastly-request-id', 'x-github-request-id'];
const GATEWAY_HEADERS = ['server', 'via', 'x-cache', 'proxy-status', 'retry-after'];
const MOST_PLACES = 12;

/**
 * A report for the people who run the site, in English, which support everywhere reads: when, where, what the answer
 * said, and what others see. The address without its query; nothing about the person. Times in UTC with the person's zone beside.
 */
export function reportText(incident: Incident, page: WaitingPage, check: Check | undefined, now: EpochMs, zone: string): string {
  const { origin, pathname } = new URL(page.url);
  const { failure, since, attempts } = incident;
  const headers = failure.facts.headers.filter(({ name }) => ID_HEADERS.includes(name) || GATEWAY_HEADERS.includes(name));
  const lines = [
    `Address: ${origin}${pathname}`,
    `Answer: HTTP ${failure.status} to ${failure.method}`,
    `First seen: ${stamp(since)}`,
    `Last seen: ${stamp(failure.at)}`,
    `Reported: ${stamp(now)} (my time zone: ${zone})`,
    `Tries in between: ${attempts}`,
    ...diagnosisLines(incident.diagnosis),
    ...headers.map(({ name, value }) => `${name}: ${value}`),
    ...checkLines(check),
  ];
  return `${lines.join('\n')}\n`;
}

/** Addresses are left out: the one that answered may be that of the person's own proxy. */
function diagnosisLines(diagnosis: Diagnosis | undefined): string[] {
  if (!diagnosis) return [];
  const { gatewayName, wrotePage, hop, cause, confidence, marks } = diagnosis;
  const by = gatewayName === '' ? 'gateway not recognised' : `${gatewayName} ${wrotePage ? 'wrote' : 'passed on'} the page`;
  const found = marks.filter(({ kind }) => kind !== 'address');
  return [
    `Read from the answer: ${by}; failing hop: ${hop}; cause: ${cause} (${confidence})`,
    ...found.map(({ kind, found: value }) => `  ${kind}${value === '' ? '' : `: ${value}`}`),
  ];
}

function checkLines(check: Check | undefined): string[] {
  const verdict = check?.findings.verdict;
  if (!check || !verdict) return [];
  const places = check.findings.evidence.flatMap(({ finding, source, at }) =>
    finding.kind === 'place' ? [`  ${stamp(at)} ${source}, ${finding.place.city}: ${finding.outcome}${finding.status === undefined ? '' : ` (${finding.status})`}`] : [],
  );
  return [`Seen from elsewhere: ${verdict.kind} (confidence: ${verdict.confidence})`, ...places.slice(0, MOST_PLACES)];
}

function stamp(at: EpochMs): string {
  return new Date(at).toISOString();
}
