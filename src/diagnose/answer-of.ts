import { parseWebAddress } from '../lib/web-address.ts';
import type { ResponseFacts } from '../watch/response-facts.ts';
import type { Answer } from './answer.ts';
import type { PageFacts } from './read-page.ts';

/** What the background has kept of a failing answer. */
export interface KeptAnswer {
  url: string;
  status: number;
  facts: ResponseFacts;
}

/** The answer as far as it is known: what the background has kept, and what the page told, if it could be asked. */
export function answerOf({ url, status, facts }: KeptAnswer, page?: PageFacts): Answer {
  const address = parseWebAddress(url);
  return {
    status,
    headers: facts.headers,
    ...(facts.reason !== undefined && { statusText: facts.reason }),
    ...(facts.ip !== undefined && { ip: facts.ip }),
    ...(facts.empty && { isEmpty: true }),
    ...(address && { host: address.hostname, isHttps: address.protocol === 'https:' }),
    ...(page && { page: page.markup }),
    ...(page?.elapsedMs !== undefined && { elapsedMs: page.elapsedMs }),
    ...(page?.worker && { worker: page.worker }),
  };
}
