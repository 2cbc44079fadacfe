import * as v from 'valibot';
import { SECOND_MS, type EpochMs, type Ms } from '../../lib/time.ts';
import { readRetryAfter } from '../../retry/retry-after.ts';
import { bareHost } from '../address-literal.ts';
import { ask, decodeText, nothingFromStatus, type Answer, type Asked } from '../ask.ts';
import type { CheckSettings } from '../check-settings.ts';
import type { CheckContext, Checker, CheckOrder } from '../checker.ts';
import type { Evidence, Fact, Finding, Nothing } from '../evidence.ts';
import { factsOf } from '../facts.ts';
import { maybeText } from '../formats/lenient.ts';
import { readMeasuredRows, type MeasuredRow } from '../formats/globalping-rows.ts';
import { readJson } from '../read-json.ts';
import { hasUsualPort } from '../target.ts';

const ID = 'globalping';
const NAME = 'Globalping';
const HOST = 'api.globalping.io';
const MEASUREMENTS = `https://${HOST}/v1/measurements`;
/** Each costs one of the 250 tests that an address may make in an hour. */
const PROBES = 8;
/** Fewer could not tell a site's outage from a probe's. */
const MIN_PROBES = 3;
/** As its documentation asks for: counted from the last answer. */
const POLL_GAP_MS: Ms = 500;
/** Asking too often blocks for five seconds. */
const BLOCK_MS: Ms = 5 * SECOND_MS;
const LONGEST_WAIT_MS: Ms = 10 * SECOND_MS;
/** A lost answer or a failure of its own may be passed over so often. */
const MAX_SLIPS = 1;

/** Goes into an address. */
const MEASUREMENT_ID = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9]{1,64}$/));
const CREATED = v.object({ id: MEASUREMENT_ID });
const MEASUREMENT = v.object({ status: v.string(), results: v.array(v.unknown()) });
const ERROR = v.object({
  error: v.object({ type: maybeText, message: maybeText, params: v.fallback(v.nullish(v.record(v.string(), v.string())), undefined) }),
});

/**
 * The site's front page, asked for by probes all over the world that volunteers run.
 * @see https://globalping.io/docs/api.globalping.io
 */
export const globalping: Checker = {
  id: ID,
  name: NAME,
  isOptional: false,
  worksForLocal: false,
  discloses: {
    hosts: () => [HOST],
    sends: 'site-name',
    purpose: "have the site's front page asked for from several places in the world; anyone who has the result's address can see it",
  },
  limitMs: 20_000,
  applies: () => true,
  async run(order, context) {
    const started = await start(order, context);
    if ('failure' in started) context.report([evidenceOf(started.failure, context)]);
    else await follow(started, context);
  },
};

interface Started {
  id: string;
  /** What the account has left, for those who pay with a token. */
  credits: string | undefined;
}

/** Nothing, and what was said about it. */
interface Failure {
  finding: Finding;
  facts: Fact[];
}

/** Takes up the measurement of an earlier life, which is paid for, or creates one. */
async function start(order: CheckOrder, context: CheckContext): Promise<Started | { failure: Failure }> {
  const kept = v.safeParse(MEASUREMENT_ID, context.kept);
  if (kept.success) return { id: kept.output, credits: undefined };
  const answer = await create(order, context);
  if (!answer.ok) return { failure: failed(answer.nothing) };
  const { status, headers, body } = answer.value;
  if (status < 200 || status >= 300) return { failure: refusal(answer.value, order, context.now()) };
  const created = readJson(decodeText(body), CREATED);
  if (!created.ok) return { failure: failed(created.nothing) };
  const { id } = created.value;
  context.keep(id);
  return { id, credits: headers.get('x-credits-remaining') ?? undefined };
}

async function create(order: CheckOrder, context: CheckContext): Promise<Asked<Answer>> {
  const answer = await post(order, PROBES, context);
  const probes = answer.ok ? probesForAnotherTry(answer.value) : undefined;
  if (probes === undefined) return answer;
  await context.pause(POLL_GAP_MS);
  return post(order, probes, context);
}

/** Once more after a failure of its own, or with as many probes as the hour has left. */
function probesForAnotherTry({ status, headers }: Answer): number | undefined {
  if (status === 500) return PROBES;
  if (status !== 429) return undefined;
  const left = Number.parseInt(headers.get('x-ratelimit-remaining') ?? '', 10);
  return left >= MIN_PROBES ? Math.min(left, PROBES) : undefined;
}

function post({ target, settings }: CheckOrder, probes: number, context: CheckContext): Promise<Asked<Answer>> {
  const { host, protocol, port } = target;
  const token = tokenIn(settings);
  return ask(context, {
    url: MEASUREMENTS,
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...(token === '' ? {} : { Authorization: `Bearer ${token}` }) },
    body: JSON.stringify({
      type: 'http',
      target: bareHost(host),
      limit: probes,
      locations: [{ magic: 'world' }],
      inProgressUpdates: true,
      measurementOptions: {
        protocol: protocol === 'http' ? 'HTTP' : 'HTTPS',
        ...(hasUsualPort(target) ? {} : { port }),
        request: { method: 'HEAD', path: '/' },
      },
    }),
  });
}

function tokenIn({ globalpingToken }: CheckSettings): string {
  return globalpingToken.trim();
}

function refusal({ status, headers, body }: Answer, { settings }: CheckOrder, now: EpochMs): Failure {
  // Seconds, as in Retry-After.
  const resetMs = status === 429 ? readRetryAfter(headers.get('x-ratelimit-reset') ?? undefined, undefined, now) : undefined;
  const nothing = nothingFromStatus(status, headers, now);
  const said = readJson(decodeText(body), ERROR);
  const error = said.ok ? said.value.error : undefined;
  const facts = factsOf(
    ['status', status],
    ['token', status === 401 && tokenIn(settings) !== '' ? 'not accepted' : undefined],
    ['error.type', error?.type],
    ['error.message', error?.message],
    ['error.params', Object.values(error?.params ?? {}).join('; ')],
  );
  return { ...failed(resetMs === undefined ? nothing : { ...nothing, retryAfterMs: resetMs }), facts };
}

/** Reports what the probes have found after each look, until all are done. */
async function follow({ id, credits }: Started, context: CheckContext): Promise<void> {
  let shown: Evidence[] = [];
  let slips = 0;
  for (;;) {
    const poll = readPoll(await ask(context, { url: `${MEASUREMENTS}/${id}` }), context.now());
    if (poll.kind === 'rows') {
      shown = poll.rows.map((row) => ({ ...evidenceOf(withCredits(row, credits), context), link: linkOf(id) }));
      context.report(shown);
      if (poll.isDone) return;
    }
    if (poll.kind === 'failed') {
      if (!poll.mayPass || slips === MAX_SLIPS) return context.report([...shown, evidenceOf(failed(poll.nothing), context)]);
      slips += 1;
    }
    await context.pause(poll.kind === 'blocked' ? poll.waitMs : POLL_GAP_MS);
  }
}

type Poll =
  | { kind: 'rows'; rows: MeasuredRow[]; isDone: boolean }
  | { kind: 'unchanged' }
  | { kind: 'blocked'; waitMs: Ms }
  | { kind: 'failed'; nothing: Nothing; mayPass: boolean };

function readPoll(asked: Asked<Answer>, now: EpochMs): Poll {
  if (!asked.ok) return { kind: 'failed', nothing: asked.nothing, mayPass: asked.nothing.why === 'unreachable' };
  const { status, headers, body } = asked.value;
  if (status === 304) return { kind: 'unchanged' };
  if (status < 200 || status >= 300) {
    const nothing = nothingFromStatus(status, headers, now);
    if (status === 429) return { kind: 'blocked', waitMs: Math.min(nothing.retryAfterMs ?? BLOCK_MS, LONGEST_WAIT_MS) };
    return { kind: 'failed', nothing, mayPass: status === 500 };
  }
  return readMeasurement(decodeText(body));
}

/** Any status but `in-progress` is final; a final measurement without a row is none. */
function readMeasurement(text: string): Poll {
  const measurement = readJson(text, MEASUREMENT);
  if (!measurement.ok) return { kind: 'failed', nothing: measurement.nothing, mayPass: false };
  const isDone = measurement.value.status !== 'in-progress';
  const rows = readMeasuredRows(measurement.value.results);
  if (!rows || (isDone && rows.length === 0)) return { kind: 'failed', nothing: { why: 'bad-shape' }, mayPass: false };
  return { kind: 'rows', rows, isDone };
}

function withCredits({ finding, facts }: MeasuredRow, credits: string | undefined): MeasuredRow {
  return { finding, facts: [...facts, ...factsOf(['x-credits-remaining', credits])] };
}

function failed(nothing: Nothing): Failure {
  return { finding: { kind: 'nothing', ...nothing }, facts: [] };
}

function evidenceOf({ finding, facts }: Failure, context: CheckContext): Evidence {
  return { checker: ID, source: NAME, at: context.now(), facts, finding };
}

function linkOf(id: string): string {
  return `https://globalping.io/?measurement=${id}`;
}
