import * as v from 'valibot';
import type { Ms } from '../../lib/time.ts';
import { askJson } from '../ask.ts';
import type { CheckContext, Checker, CheckOrder } from '../checker.ts';
import type { Evidence, Fact, Finding, Nothing } from '../evidence.ts';
import { factsOf } from '../facts.ts';
import { code } from '../formats/lenient.ts';
import { readNode } from '../formats/check-host-rows.ts';
import { readJson } from '../read-json.ts';

const ID = 'check-host-net';
const NAME = 'check-host.net';
const BASE = 'https://check-host.net/';
/** Without it the answer is a page for people. */
const HEADERS = { Accept: 'application/json' };
/** A fair share of its nodes; all would be some fifty. */
const ASKED_NODES = 12;
const MAX_NODES = 64;
const POLL_GAP_MS: Ms = 2_500;
const MAX_POLLS = 6;

const STARTED = v.object({
  ok: v.union([v.literal(1), v.literal('1'), v.literal(true)]),
  /** Goes into an address. */
  request_id: v.pipe(code, v.regex(/^[\w-]{1,64}$/)),
  nodes: v.pipe(
    v.record(v.string(), v.array(v.unknown())),
    v.minEntries(1),
    v.transform((nodes) => Object.fromEntries(Object.entries(nodes).slice(0, MAX_NODES))),
  ),
});
const REFUSED = v.union([
  v.object({ error: v.pipe(v.string(), v.nonEmpty()), ok: v.optional(v.unknown()) }),
  v.object({ ok: v.union([v.literal(0), v.literal('0'), v.literal(false)]), error: v.optional(v.unknown()) }),
]);
const START = v.union([REFUSED, STARTED]);
const RESULTS = v.record(v.string(), v.unknown());

type Started = v.InferOutput<typeof STARTED>;

/**
 * A second opinion: the site's front page, asked for by nodes in data centres. Its report is public.
 * @see https://check-host.net/about/api
 */
export const checkHostNet: Checker = {
  id: ID,
  name: NAME,
  isOptional: true,
  worksForLocal: false,
  discloses: {
    hosts: () => [new URL(BASE).host],
    sends: 'site-name',
    purpose: "have the site's front page asked for from several data centres; anyone who has the report's address can see it",
  },
  // The polls' pauses alone take 15 seconds.
  limitMs: 22_000,
  applies: () => true,
  async run(order, context) {
    if (!context.net.mayRead(BASE)) return context.report([nothing({ why: 'needs-permission' }, [], context)]);
    const started = await start(order, context);
    if ('finding' in started) context.report([started]);
    else await follow(started, context);
  },
};

/** Takes up the report of an earlier life, or has one begun. */
async function start({ target }: CheckOrder, context: CheckContext): Promise<Started | Evidence> {
  const kept = context.kept === undefined ? undefined : readJson(context.kept, STARTED);
  if (kept?.ok) return kept.value;
  const url = `${BASE}check-http?host=${encodeURIComponent(`${target.origin}/`)}&max_nodes=${ASKED_NODES}`;
  const asked = await askJson(context, { url, headers: HEADERS }, START);
  if (!asked.ok) return nothing(asked.nothing, [], context);
  if (!('nodes' in asked.value)) return refused(asked.value.error, context);
  context.keep(JSON.stringify(asked.value));
  return asked.value;
}

/** Limits are told in words, with the status of a success. */
function refused(error: unknown, context: CheckContext): Evidence {
  const text = typeof error === 'string' ? error : '';
  return nothing({ why: /limit/i.test(text) ? 'rate-limited' : 'refused' }, factsOf(['error', text]), context);
}

/** Reports what the nodes have found after each look. Nodes that are still at work after the last are left as they are. */
async function follow(started: Started, context: CheckContext): Promise<void> {
  const url = `${BASE}check-result/${started.request_id}`;
  let shown = evidenceFrom(started, {}, context);
  context.report(shown);
  for (let poll = 0; poll < MAX_POLLS; poll += 1) {
    await context.pause(POLL_GAP_MS);
    const asked = await askJson(context, { url, headers: HEADERS }, RESULTS);
    if (!asked.ok) return context.report([...shown, nothing(asked.nothing, [], context)]);
    shown = evidenceFrom(started, asked.value, context);
    context.report(shown);
    if (shown.every(({ finding }) => finding.kind !== 'place' || finding.outcome !== 'pending')) return;
  }
}

function evidenceFrom({ request_id: id, nodes }: Started, results: Readonly<Record<string, unknown>>, context: CheckContext): Evidence[] {
  const resultOf = new Map(Object.entries(results));
  return Object.entries(nodes).map(([host, node]) => {
    const { finding, facts } = readNode(host, node, resultOf.get(host));
    return { ...evidenceOf(finding, facts, context), link: `${BASE}check-report/${id}` };
  });
}

function nothing(why: Nothing, facts: Fact[], context: CheckContext): Evidence {
  return evidenceOf({ kind: 'nothing', ...why }, facts, context);
}

function evidenceOf(finding: Finding, facts: Fact[], context: CheckContext): Evidence {
  return { checker: ID, source: NAME, at: context.now(), facts, finding };
}
