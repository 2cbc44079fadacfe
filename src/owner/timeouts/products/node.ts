import { line, lines, type Product } from '../product.ts';

/** Up to version 25; later ones keep connections for 65 s (nodejs/node#62782). It ends no request by itself. */
export const node: Product = {
  id: 'node',
  name: 'Node.js',
  roles: ['application'],
  timeOuts: [
    { duty: 'answer', directive: 'server.timeout', usualS: 0 },
    { duty: 'outer-idle', directive: 'server.keepAliveTimeout', usualS: 5 },
  ],
  source: 'https://nodejs.org/api/http.html#serverkeepalivetimeout',
  knownFrom: 'documented',
  print: ({ seconds }) =>
    lines(
      line(seconds.answer, (s) => `server.timeout = ${s * 1000};`),
      line(seconds['outer-idle'], (s) => `server.keepAliveTimeout = ${s * 1000};`),
    ),
};
