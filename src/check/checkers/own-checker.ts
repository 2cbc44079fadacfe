import { tameText } from '../../lib/cap-text.ts';
import { ask, decodeText, nothingFromStatus, type Answer } from '../ask.ts';
import type { OwnChecker } from '../check-settings.ts';
import type { CheckContext, Checker, CheckOrder } from '../checker.ts';
import type { Evidence, Fact, Finding, Nothing } from '../evidence.ts';
import { factsOf } from '../facts.ts';
import { ownCheckerAddress } from '../own-checker-address.ts';
import { parseJson } from '../read-json.ts';
import { readOwnDocument, saysByWord, type Reading } from '../formats/own-checker-formats.ts';
import type { Target } from '../target.ts';

const ID = 'own-checkers';
/** Ten of the organisation's and ten of the person's own. */
const MAX_OWN_CHECKERS = 20;
const MAX_NAME_LENGTH = 60;

/**
 * The checkers that the person or their organisation has set up. An answer is read by what it holds: a known
 * document, a field for the state, a single word. Where it holds none of that, its HTTP status speaks: 2xx for up,
 * 5xx for down. Not for a checker that is in trouble itself, though: web pages are never read (a page for
 * signing in is no "up", an error page no "down"), nor are the gateway's 502 and 504, nor JSON that is not understood.
 */
export const ownCheckers: Checker = {
  id: ID,
  name: 'Own checkers',
  isOptional: false,
  worksForLocal: true,
  discloses: {
    hosts: (order) => chosen(order).flatMap((own) => hostOf(ownCheckerAddress(own.url, order.target))),
    recipients: (order) => chosen(order).filter(namesTheSite).flatMap((own) => recipient(own, order.target)),
    sends: 'site-name',
    purpose: 'ask the checkers that you have entered in the options, or that your organisation has set',
  },
  limitMs: 8_000,
  applies: (order) => chosen(order).length > 0,
  async run(order, context) {
    const owns = chosen(order);
    const found = new Map<OwnChecker, Evidence>();
    await Promise.all(
      owns.map(async (own) => {
        found.set(own, await askOne(own, order.target, context));
        context.report(owns.flatMap((known) => found.get(known) ?? []));
      }),
    );
  },
};

function chosen({ settings }: CheckOrder): OwnChecker[] {
  return settings.ownCheckers.slice(0, MAX_OWN_CHECKERS);
}

/** An address without a place for the site's name is the same for every site, and tells nothing. */
function namesTheSite({ url }: OwnChecker): boolean {
  return /\{(?:host|origin)\}/.test(url);
}

/** With its host: a name can be any, above all one that came with a file of settings. */
function recipient({ name, url }: OwnChecker, target: Target): string[] {
  return hostOf(ownCheckerAddress(url, target)).map((host) => `${name} (${host})`);
}

function hostOf(address: string | undefined): string[] {
  return address === undefined ? [] : [new URL(address).host];
}

interface Found {
  facts: Fact[];
  finding: Finding;
}

async function askOne(own: OwnChecker, target: Target, context: CheckContext): Promise<Evidence> {
  const name = tameText(own.name, MAX_NAME_LENGTH);
  const { facts, finding } = await findOut(name, ownCheckerAddress(own.url, target), target, context);
  return { checker: ID, source: name, at: context.now(), facts, finding };
}

async function findOut(name: string, url: string | undefined, target: Target, context: CheckContext): Promise<Found> {
  if (url === undefined) return nothing({ why: 'bad-shape' });
  const asked = await ask(context, { url });
  if (asked.ok) return readAnswer(name, asked.value, target, context);
  // Without site access the browser hides answers as if there were none.
  const isHidden = asked.nothing.why === 'unreachable' && !context.net.mayRead(url);
  return nothing(isHidden ? { why: 'needs-permission' } : asked.nothing);
}

function readAnswer(name: string, answer: Answer, target: Target, context: CheckContext): Found {
  const { status, headers } = answer;
  if (status < 200 || (status >= 300 && status < 500)) return nothing(nothingFromStatus(status, headers, context.now()));
  const reading = readBody(answer, target) ?? readStatus(status);
  if (reading === 'unreadable') {
    return nothing(status < 300 ? { why: 'bad-shape' } : nothingFromStatus(status, headers, context.now()));
  }
  const { says, format, detail } = reading;
  const facts = factsOf(['status', status], ['read as', format], ['says', detail]);
  return { facts, finding: { kind: 'own-checker', name, says } };
}

/** Undefined when the body has nothing to say and the status may speak. */
function readBody({ status, headers, body }: Answer, target: Target): Reading | 'unreadable' | undefined {
  const text = decodeText(body).trim();
  const type = headers.get('content-type') ?? '';
  if (/\bhtml\b/i.test(type) || text.startsWith('<')) return 'unreadable';
  if (/\bjson\b/i.test(type) || /^[[{"]/.test(text)) {
    const reading = readOwnDocument(parseJson(text), target);
    // An error in JSON (RFC 9457 and the like) need not name a state.
    return reading ?? (status < 300 ? 'unreadable' : undefined);
  }
  const says = saysByWord(text);
  return says && { says, format: 'text', detail: text };
}

function readStatus(status: number): Reading | 'unreadable' {
  if (status === 502 || status === 504) return 'unreadable';
  return { says: status < 300 ? 'up' : 'down', format: 'HTTP status', detail: String(status) };
}

function nothing(why: Nothing): Found {
  return { facts: [], finding: { kind: 'nothing', ...why } };
}
