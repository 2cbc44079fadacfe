import * as v from 'valibot';
import { SECOND_MS, type Ms } from '../../lib/time.ts';
import { tameText } from '../../lib/cap-text.ts';
import { parseWebAddress } from '../../lib/web-address.ts';
import { ask, decodeText } from '../ask.ts';
import type { CheckContext, Checker, CheckOrder, FailingPage } from '../checker.ts';
import type { Evidence, ExplanationFinding, Finding } from '../evidence.ts';
import { factsOf } from '../facts.ts';
import { httpsLink } from '../https-link.ts';
import { readJson } from '../read-json.ts';
import { recogniseProviders } from '../recognise-providers.ts';
import { maybeCode, maybeFlag, maybeText } from '../formats/lenient.ts';

const ID = 'cloudflare-error';
const NAME = 'Cloudflare';
const MAX_BODY_BYTES = 64 * 1024;
const MAX_TITLE_LENGTH = 120;
const LONGEST_RETRY_AFTER_MS: Ms = 3_600 * SECOND_MS;

/**
 * An error that Cloudflare itself made, as problem details (RFC 9457); text fields may hold Markdown.
 * @see https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/
 */
const PROBLEM = v.object({
  cloudflare_error: v.literal(true),
  type: maybeText,
  title: maybeText,
  detail: maybeText,
  error_code: maybeCode,
  error_name: maybeText,
  error_category: maybeText,
  ray_id: maybeText,
  retryable: maybeFlag,
  retry_after: maybeCode,
  owner_action_required: maybeFlag,
  what_you_should_do: maybeText,
});

type Problem = v.InferOutput<typeof PROBLEM>;

const SIDE_BY_CATEGORY = new Map<string, ExplanationFinding['side']>([
  ['origin', 'origin'],
  ['cloudflare', 'edge'],
  ['ssl', 'tls'],
]);

/**
 * Asks once more for the failing page, in the form in which Cloudflare explains its own errors. Only Cloudflare's
 * own 5xx counts: an answer of the site says nothing here, and a refusal of robots (1xxx with 4xx) explains no failure.
 */
export const cloudflareError: Checker = {
  id: ID,
  name: NAME,
  isOptional: false,
  worksForLocal: true,
  discloses: {
    hosts: hostsFor,
    sends: 'to-the-site',
    purpose: 'ask the failing page once more, so that Cloudflare explains an error of its own',
  },
  // Cloudflare itself waits some 15 to 20 seconds for a server that does not take a connection (522).
  limitMs: 20_000,
  applies: (order) => addressOf(order) !== undefined,
  async run(order, context) {
    const url = addressOf(order);
    if (url !== undefined) context.report(await findOut(url, context));
  },
};

/** What may be asked for anew: a Cloudflare page whose address carries no query, which may hold secrets. */
function addressOf({ failure }: CheckOrder): string | undefined {
  if (!failure?.mayAskAgain || !isFromCloudflare(failure.headers)) return undefined;
  const address = parseWebAddress(failure.url);
  if (!address || address.search !== '' || address.username !== '' || address.password !== '') return undefined;
  address.hash = '';
  return address.href;
}

function hostsFor(order: CheckOrder): string[] {
  const address = addressOf(order);
  return address === undefined ? [] : [new URL(address).host];
}

function isFromCloudflare(headers: FailingPage['headers']): boolean {
  return recogniseProviders(headers).includes('cloudflare');
}

async function findOut(url: string, context: CheckContext): Promise<Evidence[]> {
  if (!context.net.mayRead(url)) return [evidence(context, { kind: 'nothing', why: 'needs-permission' })];
  const asked = await ask(context, {
    url,
    headers: { Accept: 'application/problem+json' },
    redirect: 'manual',
    maxBytes: MAX_BODY_BYTES,
  });
  if (!asked.ok) {
    // Explanations are short: a larger body is a page of the site.
    return asked.nothing.why === 'too-large' ? [] : [evidence(context, { kind: 'nothing', ...asked.nothing })];
  }
  const { status, body } = asked.value;
  const problem = status >= 500 ? readJson(decodeText(body), PROBLEM) : undefined;
  return problem?.ok ? [explain(problem.value, status, context)] : [];
}

function explain(problem: Problem, status: number, context: CheckContext): Evidence {
  const retryAfterMs = retryAfterOf(problem);
  const title = problem.title || problem.error_name || `Error ${problem.error_code ?? status}`;
  const finding: ExplanationFinding = {
    kind: 'explanation',
    title: tameText(title, MAX_TITLE_LENGTH),
    side: SIDE_BY_CATEGORY.get(problem.error_category ?? '') ?? 'unknown',
    ownerMustAct: problem.owner_action_required === true,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
  const link = httpsLink(problem.type);
  const facts = factsOf(
    ['status', status],
    ['error_code', problem.error_code],
    ['error_name', problem.error_name],
    ['error_category', problem.error_category],
    ['detail', problem.detail],
    ['what_you_should_do', problem.what_you_should_do],
    ['ray_id', problem.ray_id],
  );
  return { ...evidence(context, finding), facts, ...(link === undefined ? {} : { link }) };
}

/** In seconds; only where Cloudflare says that trying again makes sense. */
function retryAfterOf({ retryable, retry_after: seconds }: Problem): Ms | undefined {
  if (retryable !== true || !/^\d+$/.test(seconds ?? '')) return undefined;
  return Math.min(LONGEST_RETRY_AFTER_MS, Number(seconds) * SECOND_MS);
}

function evidence(context: CheckContext, finding: Finding): Evidence {
  return { checker: ID, source: NAME, at: context.now(), facts: [], finding };
}
