import type { CauseSign } from './causes.ts';

/**
 * What the operating system answers to those who connect, in the words of the C library (strerror) and of Go, which
 * write them alike but for the first letter. Timeouts are left out: what they mean depends on what was waited for.
 */
export const CONNECT_ERRORS: readonly CauseSign[] = [
  [/connection refused/i, 'refused'],
  // A Unix socket that is not there: the program that makes it does not run.
  [/no such file or directory/i, 'refused'],
  [/no route to host|network is unreachable|host is (?:down|unreachable)/i, 'unreachable'],
  [/permission denied/i, 'permission'],
  [/too many open files/i, 'open-files'],
  // A Unix socket whose queue is full, and a client that has run out of ports.
  [/resource temporarily unavailable|cannot assign requested address/i, 'overloaded'],
];

/** A connection that broke off. */
export const BROKEN_OFF: CauseSign = [/connection reset by peer|broken pipe/i, 'closed'];
