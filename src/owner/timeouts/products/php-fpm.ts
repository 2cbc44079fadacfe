import { line, lines, type Product } from '../product.ts';

/** `max_execution_time` does not count time spent waiting on Linux, so only this one ends a request that hangs. Read in the pool file of 8.2. */
export const phpFpm: Product = {
  id: 'php-fpm',
  name: 'PHP-FPM',
  roles: ['application'],
  timeOuts: [{ duty: 'answer', directive: 'request_terminate_timeout', usualS: 0 }],
  source: 'https://www.php.net/manual/en/install.fpm.configuration.php',
  knownFrom: 'documented',
  print: ({ seconds }) => lines(line(seconds.answer, (s) => `request_terminate_timeout = ${s}s`)),
};
