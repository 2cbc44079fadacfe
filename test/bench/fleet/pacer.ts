import type { Ms } from '../../../src/lib/time.ts';

/** How the clients of an arm behave while their page fails. All moments count from the outage's start. */
export interface Pacer {
  /** What a try is to the server: a quiet probe (one request, and a page load once it passes) or a load of the page itself. */
  tries: 'probe' | 'page';
  /** A client's page has failed, in place of one that was there. */
  begin(client: number, now: Ms): void;
  /** A client's page is there. */
  end(client: number, now: Ms): void;
  /** A try was answered, well or not, after so long. */
  answered(client: number, answerMs: Ms): void;
  /** The page has failed, or a try has; when this client is to try next. */
  next(client: number, now: Ms, retryAfter: string | undefined): Ms;
  /** The moment has come: 0 when the try may be made, else when to ask again. */
  heldUpUntil(client: number, now: Ms): Ms;
}
