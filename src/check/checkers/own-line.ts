import { SECOND_MS } from '../../lib/time.ts';
import type { CheckContext, Checker } from '../checker.ts';
import type { Evidence, Fact, LineFinding } from '../evidence.ts';
import { factsOf } from '../facts.ts';

/** Empty answers of two operators, kept for this very purpose (Chromium's and Cloudflare's connectivity checks). */
const CONTROLS = ['https://www.gstatic.com/generate_204', 'https://cp.cloudflare.com/generate_204'];
/** A control that has not answered by now counts as failed. */
const CONTROL_LIMIT_MS = 3.5 * SECOND_MS;
const SOURCE = 'Rebound';

/**
 * The person's own line: does anything else answer? `no-cors` is enough and needs no permission: that a
 * certificate-checked host answered at all means that no portal is in the way. One operator alone failing is a block, no outage.
 * For a site that is not public nobody outside is asked.
 */
export const ownLine: Checker = {
  id: 'own-line',
  name: SOURCE,
  isOptional: false,
  worksForLocal: true,
  discloses: {
    hosts: ({ target }) => (target.refusal === undefined ? CONTROLS.map((url) => new URL(url).host) : []),
    sends: 'nothing',
    purpose: 'see whether this computer reaches anything at all',
  },
  limitMs: 5 * SECOND_MS,
  applies: () => true,
  async run({ target }, context) {
    const known = await knownByBrowser(context);
    if (known) context.report([known]);
    else if (target.refusal === undefined) await askControls(context);
  },
};

async function knownByBrowser(context: CheckContext): Promise<Evidence | undefined> {
  if (!context.net.isOnline()) return evidenceOf('offline', factsOf(['navigator.onLine', 'false']), context);
  const portal = await context.net.portalState();
  return portal === 'locked_portal'
    ? evidenceOf('portal', factsOf(['captivePortal.getState', portal]), context)
    : undefined;
}

async function askControls(context: CheckContext): Promise<void> {
  const answered = new Map<string, boolean>();
  await Promise.all(
    CONTROLS.map(async (url) => {
      const ok = await answers(url, context);
      answered.set(url, ok);
      // One answer is enough to say so at once; silence is told when both are known.
      if (ok || answered.size === CONTROLS.length) context.report([evidenceOf(stateOf(answered), controlFacts(answered), context)]);
    }),
  );
}

function stateOf(answered: ReadonlyMap<string, boolean>): LineFinding['state'] {
  const outcomes = [...answered.values()];
  if (!outcomes.includes(true)) return 'broken';
  return outcomes.includes(false) ? 'partly-blocked' : 'works';
}

async function answers(url: string, context: CheckContext): Promise<boolean> {
  const tooLong = context.pause(CONTROL_LIMIT_MS).then(() => false);
  const request = context.net.request(url, { mode: 'no-cors', signal: context.signal }).then(
    () => true,
    () => false,
  );
  return Promise.race([request, tooLong]);
}

function controlFacts(answered: ReadonlyMap<string, boolean>): Fact[] {
  return factsOf(...[...answered].map(([url, ok]) => [new URL(url).host, ok ? 'answered' : 'no answer'] as const));
}

function evidenceOf(state: LineFinding['state'], facts: Fact[], context: CheckContext): Evidence {
  return { checker: ownLine.id, source: SOURCE, at: context.now(), facts, finding: { kind: 'line', state } };
}
