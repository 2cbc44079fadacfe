import type { Ms } from '../lib/time.ts';
import type { NamesContext } from '../owner/dns/ask-names.ts';
import { checkWorld } from './check-world.ts';
import { readAccess } from './read-access.ts';

/** As long as a check gives a resolver. */
const LIMIT_MS: Ms = 5_000;

/** What asking resolvers about that site may use of the browser: requests without cookies, referrer and cache. */
export async function namesContext(url: string): Promise<NamesContext> {
  const { net, now } = checkWorld({ url }, await readAccess({ url }));
  return { net, now, newSignal: () => AbortSignal.timeout(LIMIT_MS) };
}
