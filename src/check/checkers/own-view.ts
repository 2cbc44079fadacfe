import { SECOND_MS } from '../../lib/time.ts';
import type { CheckContext, Checker, CheckOrder } from '../checker.ts';
import type { Evidence, OwnViewFinding } from '../evidence.ts';
import { factsOf } from '../facts.ts';
import { isFrontPage } from '../front-page.ts';
import { outcomeOfStatus } from '../place-outcome.ts';

const SOURCE = 'Rebound';

/**
 * One fresh request past the cache from this computer: for the failing page where that is harmless, and for the
 * front page, which is what the places elsewhere are asked for, so that like is compared with like.
 */
export const ownView: Checker = {
  id: 'own-view',
  name: SOURCE,
  isOptional: false,
  worksForLocal: true,
  discloses: {
    hosts: ({ target }) => [new URL(target.origin).host],
    sends: 'to-the-site',
    purpose: 'see with fresh eyes whether the site answers this computer',
  },
  limitMs: 5 * SECOND_MS,
  applies: () => true,
  async run(order, context) {
    const found: Evidence[] = [];
    await Promise.all(
      pagesOf(order).map(async ({ page, url }) => {
        const evidence = await look(page, url, context);
        if (!evidence) return;
        found.push(evidence);
        context.report([...found]);
      }),
    );
  },
};

interface PageToAsk {
  page: OwnViewFinding['page'];
  url: string;
}

function pagesOf({ target, failure }: CheckOrder): PageToAsk[] {
  const frontPage: PageToAsk = { page: 'front-page', url: `${target.origin}/` };
  if (!failure?.mayAskAgain) return [frontPage];
  const failing: PageToAsk = { page: 'failing-page', url: failure.url };
  return isFrontPage(failure.url) ? [failing] : [failing, frontPage];
}

async function look(page: OwnViewFinding['page'], url: string, context: CheckContext): Promise<Evidence | undefined> {
  const at = context.now();
  const evidence = { checker: ownView.id, source: SOURCE, at };
  if (!context.net.mayRead(url)) {
    return { ...evidence, facts: [], finding: { kind: 'nothing', why: 'needs-permission' } };
  }
  try {
    const response = await context.net.request(url, { redirect: 'manual', signal: context.signal });
    await response.body?.cancel();
    const { status } = response;
    const facts = factsOf(['status', status === 0 ? '3xx' : status], ['server', response.headers.get('server')]);
    return { ...evidence, facts, finding: { kind: 'own-view', page, ...seen(status) } };
  } catch {
    context.signal.throwIfAborted();
    return { ...evidence, facts: [], finding: { kind: 'own-view', page, outcome: 'unreachable' } };
  }
}

/** A redirect that is not followed has its status hidden as 0 (Fetch standard, "opaque-redirect"). */
function seen(status: number): Pick<OwnViewFinding, 'outcome' | 'status'> {
  if (status === 0) return { outcome: 'reached' };
  const outcome = outcomeOfStatus(status);
  if (outcome === 'gateway-error' || outcome === 'server-error') return { outcome, status };
  return { outcome: 'reached', status };
}
