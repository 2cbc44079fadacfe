import { line, lines, type Product } from '../product.ts';

/** Read in the source of 20.1. Its default worker, `sync`, keeps no connections at all. */
export const gunicorn: Product = {
  id: 'gunicorn',
  name: 'gunicorn',
  roles: ['application'],
  timeOuts: [
    { duty: 'answer', directive: 'timeout', usualS: 30 },
    { duty: 'outer-idle', directive: 'keepalive', usualS: 2 },
  ],
  source: 'https://docs.gunicorn.org/en/stable/settings.html',
  knownFrom: 'documented',
  print: ({ seconds }) => lines('# gunicorn.conf.py', line(seconds.answer, (s) => `timeout = ${s}`), line(seconds['outer-idle'], (s) => `keepalive = ${s}`)),
};
