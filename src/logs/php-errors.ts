import type { CauseSign } from './causes.ts';

/** What PHP itself prints, wherever it ends up: PHP-FPM's log, or passed on by nginx or Apache httpd. Recorded from PHP 8.2. */
export const PHP_ERRORS: readonly CauseSign[] = [
  [/Allowed memory size of \d+ bytes exhausted/, 'out-of-memory'],
  [/Maximum execution time of \d+ seconds? exceeded/, 'worker-timeout'],
  [/Primary script unknown/, 'misconfigured'],
  [/PHP (?:Fatal|Parse) error/, 'app-error'],
];
