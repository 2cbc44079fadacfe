import { diagnose } from './diagnose.ts';
import type { Diagnosis } from './diagnosis.ts';
import { failingHosts, type FailingHost, type PageRequest } from './failing-requests.ts';

/** A page that has loaded, as far as it tells whether it really works. */
export interface LoadedPage {
  /** What the document was answered with; 0 where the browser does not tell. */
  status: number;
  /** The beginning of the document; empty where it is too large for an error page. */
  markup: string;
  /** The page's own requests that came to a server's error. */
  failed: PageRequest[];
}

/** What is wrong with a page that the site calls a success. */
export interface PageTrouble {
  /** Set when the page itself is an error page. It is never retried, for the site says that all is well. */
  soft?: SoftError;
  /** Hosts whose answers to the page's own requests failed. */
  failing: readonly FailingHost[];
}

/** An error page under a status that says success. */
export interface SoftError {
  /** What the page says of itself, such as “502 Bad Gateway”; from outside. */
  says: string;
  diagnosis: Diagnosis;
}

/** Finds what is wrong with a page that has loaded; undefined when nothing is. */
export function findTrouble({ status, markup, failed }: LoadedPage): PageTrouble | undefined {
  const soft = findSoftError(status, markup);
  const failing = failingHosts(failed);
  return soft || failing.length > 0 ? { failing, ...(soft && { soft }) } : undefined;
}

/** Only on a strong mark: a page that merely speaks of such errors is none. */
function findSoftError(status: number, markup: string): SoftError | undefined {
  if (status < 200 || status >= 300 || markup === '') return undefined;
  const diagnosis = diagnose({ status, headers: [], page: markup });
  const says = diagnosis.marks.find(({ kind, isStrong }) => kind === 'page' && isStrong)?.found;
  return diagnosis.isSoft && says !== undefined ? { says, diagnosis } : undefined;
}
