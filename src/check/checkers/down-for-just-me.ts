import * as v from 'valibot';
import { isAddressLiteral } from '../address-literal.ts';
import { askJson } from '../ask.ts';
import type { CheckContext, Checker } from '../checker.ts';
import type { Evidence, Fact, Finding, PlaceFinding } from '../evidence.ts';
import { factsOf } from '../facts.ts';
import { outcomeOfStatus } from '../place-outcome.ts';
import { maybeCode, maybeNumber, maybeText } from '../formats/lenient.ts';
import { hasUsualPort, type Target } from '../target.ts';

const ID = 'downforjustmeoreveryone';
const HOST = 'downforjustmeoreveryone.com';

/** It says that it asks from Singapore; an occasional second look from Boston is not told apart. */
const PLACE: PlaceFinding['place'] = {
  city: 'Singapore',
  country: 'SG',
  continent: 'AS',
  network: HOST,
  latitude: 1.35,
  longitude: 103.82,
};

/** The documented words for what it found; any other says nothing. */
const STATES = new Set(['up', 'slow', 'error', 'maintenance', 'down']);

/** `up` means that the site answered below 500. Everything but `up` and `state` may be absent. */
const REPORT = v.object({
  up: v.boolean(),
  state: v.string(),
  status: maybeCode,
  reason: maybeText,
  latencyMs: maybeNumber,
  ip: maybeText,
  server: maybeText,
  finalUrl: maybeText,
  checkedAt: maybeText,
});

type Report = v.InferOutput<typeof REPORT>;

/**
 * A second opinion from one more place. It asks for a domain on the usual port, whatever scheme and port it is given.
 * @see https://downforjustmeoreveryone.com/ — asks for attribution, which is the link.
 */
export const downForJustMe: Checker = {
  id: ID,
  name: HOST,
  isOptional: true,
  worksForLocal: false,
  discloses: {
    hosts: () => [HOST],
    sends: 'site-name',
    purpose: 'have the site asked for from one more place (Singapore)',
  },
  limitMs: 12_000,
  applies: ({ target }) => !isAddressLiteral(target.host) && hasUsualPort(target),
  async run({ target }, context) {
    const url = `https://${HOST}/api/check?domain=${encodeURIComponent(target.host)}`;
    const asked = await askJson(context, { url }, REPORT);
    if (asked.ok) context.report([evidenceOf(target, findingOf(asked.value), factsIn(asked.value), context)]);
    else context.report([evidenceOf(target, { kind: 'nothing', ...asked.nothing }, [], context)]);
  },
};

function findingOf(report: Report): PlaceFinding {
  const status = Number(report.status ?? undefined);
  return {
    kind: 'place',
    place: PLACE,
    outcome: STATES.has(report.state) ? outcomeOf(report.up, status) : 'no-evidence',
    ...(Number.isInteger(status) ? { status } : {}),
  };
}

/** There is no status where the site could not be connected to. A report that contradicts itself says nothing. */
function outcomeOf(isUp: boolean, status: number): PlaceFinding['outcome'] {
  if (!Number.isInteger(status)) return isUp ? 'reached' : 'unreachable';
  return isUp === status < 500 ? outcomeOfStatus(status) : 'no-evidence';
}

function factsIn({ state, status, reason, latencyMs, ip, server, finalUrl, checkedAt }: Report): Fact[] {
  return factsOf(
    ['state', state],
    ['status', status],
    ['reason', reason],
    ['latencyMs', latencyMs],
    ['ip', ip],
    ['server', server],
    ['finalUrl', finalUrl],
    ['checkedAt', checkedAt],
  );
}

function evidenceOf({ host }: Target, finding: Finding, facts: Fact[], context: CheckContext): Evidence {
  return { checker: ID, source: HOST, at: context.now(), link: `https://${HOST}/${encodeURIComponent(host)}`, facts, finding };
}
