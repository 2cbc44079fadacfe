import type { Cause, Confidence, FoundMark, Hop } from './diagnosis.ts';

/** Where and why, before it is joined with who. */
export interface Finding {
  hop: Hop;
  cause: Cause;
  confidence: Confidence;
  marks: FoundMark[];
}

const ORDER: readonly Confidence[] = ['unclear', 'likely', 'certain'];

/** The lesser of two confidences. */
export function atMost(confidence: Confidence, limit: Confidence): Confidence {
  return ORDER.indexOf(confidence) < ORDER.indexOf(limit) ? confidence : limit;
}
