import type { Cause, Confidence, FoundMark, Hop } from './diagnosis.ts';
import type { Mark } from './marks.ts';
import type { ReadAnswer } from './read-answer.ts';

/**
 * How a fact is known: `recorded` from the program itself, `documented` by its makers, or `secondary`, from public
 * captures or general knowledge. A diagnosis that rests on secondary facts is never certain.
 */
export type KnownFrom = 'recorded' | 'documented' | 'secondary';

/** Marks that count when all of them are there. */
export interface Signature {
  knownFrom: KnownFrom;
  marks: readonly Mark[];
}

/** Signatures of which one is enough, the most telling first. */
export type Signatures = readonly Signature[];

/** What a page of this gateway says about the failure. */
export interface Reason {
  signature: Signature;
  cause: Cause;
  /** Where the cause alone does not say it. */
  hop?: Hop;
  confidence: Confidence;
}

/** One product that answers for a site or for a visitor. One file each in `gateways/`. */
export interface Gateway {
  /** As in its file's name. */
  id: string;
  /** Proper name, not translated. */
  name: string;
  /**
   * `visitor`: the visitor's proxy, filter or debugging tool. `either`: is used on both sides.
   * The others stand on the site's side: `cdn`, `platform`, `proxy`, and `application` for what makes pages.
   */
  role: 'visitor' | 'either' | 'cdn' | 'platform' | 'proxy' | 'application';
  /** Another product sends the very same pages, so that it was this one is never certain. */
  sharesPages?: boolean;
  /** It wrote this page itself. */
  ownPage: Signatures;
  /** It passed this answer on, whoever wrote it. */
  passed?: Signatures;
  /** It wrote this page and sent it under a status that says success. */
  softPage?: Signatures;
  /** It tests the visitor; no outage. */
  challenge?: Signatures;
  /** In this order; only looked at for its own pages. */
  reasons?: readonly Reason[];
  /** Where it tells of its own outages. */
  statusPage?: string;
}

/** Seen in a recording of the program itself. */
export const recorded = (...marks: Mark[]): Signature => ({ knownFrom: 'recorded', marks });

/** Written down by the makers, in documentation or source. */
export const documented = (...marks: Mark[]): Signature => ({ knownFrom: 'documented', marks });

/** From public captures, or not verified. */
export const secondary = (...marks: Mark[]): Signature => ({ knownFrom: 'secondary', marks });

/** The signature leaves one cause only. */
export const surely = (cause: Cause, signature: Signature, hop?: Hop): Reason => reason('certain', cause, signature, hop);

/** The signature speaks for a cause and does not rule out others. */
export const probably = (cause: Cause, signature: Signature, hop?: Hop): Reason => reason('likely', cause, signature, hop);

/** The signature fits several causes of which this is one. */
export const perhaps = (cause: Cause, signature: Signature, hop?: Hop): Reason => reason('unclear', cause, signature, hop);

function reason(confidence: Confidence, cause: Cause, signature: Signature, hop?: Hop): Reason {
  return { signature, cause, confidence, ...(hop && { hop }) };
}

/** The marks of the first signature that is there in full. */
export function matchOf(signatures: Signatures, answer: ReadAnswer): { signature: Signature; marks: FoundMark[] } | undefined {
  for (const signature of signatures) {
    const marks = marksOf(signature, answer);
    if (marks) return { signature, marks };
  }
  return undefined;
}

/** The marks of a signature, if all are there. */
export function marksOf(signature: Signature, answer: ReadAnswer): FoundMark[] | undefined {
  const marks: FoundMark[] = [];
  for (const mark of signature.marks) {
    const found = mark(answer);
    if (!found) return undefined;
    marks.push(found);
  }
  return marks;
}
