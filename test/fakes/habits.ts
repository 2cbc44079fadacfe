/** In what order a browser tells of things. */
export interface Habits {
  /** Firefox often reports the commit of a document, and that it was read to its end, before the answer to its request. */
  reportsCommitFirst?: boolean;
  /** How much later, if so: timers go off meanwhile. */
  reportsAfterMs?: number;
}
