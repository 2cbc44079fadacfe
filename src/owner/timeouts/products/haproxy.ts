import { line, lines, type Product } from '../product.ts';

/** Room that HAProxy keeps for its own headers (`tune.maxrewrite`). */
const REWRITE_BYTES = 1024;

/**
 * HAProxy itself has no time-outs; these are those of the configuration that Debian ships. Idle connections to servers are
 * purged every 5 s, half of them each time.
 */
export const haproxy: Product = {
  id: 'haproxy',
  name: 'HAProxy',
  roles: ['front', 'gateway'],
  timeOuts: [
    { duty: 'connect', directive: 'timeout connect', usualS: 5 },
    { duty: 'answer', directive: 'timeout server', usualS: 50 },
    { duty: 'inner-idle', directive: 'pool-purge-delay', usualS: 5 },
    { duty: 'outer-idle', directive: 'timeout http-keep-alive', usualS: 50 },
  ],
  headLimit: { directive: 'tune.bufsize', usualBytes: 16_384 - REWRITE_BYTES, canBeSet: true },
  source: 'https://docs.haproxy.org/2.6/configuration.html#4.2-timeout%20server',
  knownFrom: 'documented',
  print: ({ seconds, headBytes }) =>
    lines(
      'global',
      `    tune.bufsize ${Math.max(16_384, headBytes + REWRITE_BYTES)}`,
      'defaults',
      line(seconds.connect, (s) => `    timeout connect ${s}s`),
      line(seconds.answer, (s) => `    timeout server ${s}s`),
      // A client that waits for a slow answer is silent for as long.
      line(seconds.answer, (s) => `    timeout client ${s}s`),
      line(seconds['outer-idle'], (s) => `    timeout http-keep-alive ${s}s`),
      line(seconds['inner-idle'], (s) => `    default-server pool-purge-delay ${s}s`),
    ),
};
