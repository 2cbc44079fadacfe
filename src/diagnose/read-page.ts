import type { Ms } from '../lib/time.ts';
import { MAX_PAGE_LENGTH, type Answer } from './answer.ts';

/** What only the failing page itself can tell. */
export interface PageFacts {
  /** The beginning of the document as markup. */
  markup: string;
  /** From the request to the first byte; absent where the browser does not tell. */
  elapsedMs?: Ms;
  worker?: NonNullable<Answer['worker']>;
}

/** What the Navigation Timing of a page tells (w3.org/TR/navigation-timing-2). */
export type NavigationFacts = Pick<PerformanceNavigationTiming, 'requestStart' | 'responseStart' | 'workerStart' | 'transferSize'>;

/** Reads the document and its timing where they are: in the failing page. Nothing in it is changed or carried out. */
export function readPage(page: Document, navigation: NavigationFacts | undefined): PageFacts {
  const markup = new XMLSerializer().serializeToString(page).slice(0, MAX_PAGE_LENGTH);
  if (!navigation) return { markup };
  const { requestStart, responseStart, workerStart, transferSize } = navigation;
  const isTimed = requestStart > 0 && responseStart >= requestStart;
  return {
    markup,
    ...(isTimed && { elapsedMs: responseStart - requestStart }),
    // An answer that a worker has made has not been transferred at all; one it has fetched has.
    ...(workerStart > 0 && { worker: transferSize > 0 ? 'relayed' : 'made' }),
  };
}
