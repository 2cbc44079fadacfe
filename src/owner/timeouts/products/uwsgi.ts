import { line, lines, type Product } from '../product.ts';

/** Without `harakiri` a request may take for ever. */
export const uwsgi: Product = {
  id: 'uwsgi',
  name: 'uWSGI',
  roles: ['application'],
  timeOuts: [{ duty: 'answer', directive: 'harakiri', usualS: 0 }],
  source: 'https://uwsgi-docs.readthedocs.io/en/latest/Options.html#harakiri',
  knownFrom: 'secondary',
  print: ({ seconds }) => lines('[uwsgi]', line(seconds.answer, (s) => `harakiri = ${s}`)),
};
