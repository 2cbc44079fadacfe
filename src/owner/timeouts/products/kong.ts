import { line, lines, type Product } from '../product.ts';

/** Read in Kong's reference of the Service entity and of `kong.conf`. A service's time-outs are set in milliseconds. */
export const kong: Product = {
  id: 'kong',
  name: 'Kong',
  roles: ['front', 'gateway'],
  timeOuts: [
    { duty: 'connect', directive: 'connect_timeout', usualS: 60 },
    { duty: 'answer', directive: 'read_timeout', usualS: 60 },
    { duty: 'inner-idle', directive: 'upstream_keepalive_idle_timeout', usualS: 60 },
  ],
  source: 'https://developer.konghq.com/gateway/entities/service/',
  knownFrom: 'documented',
  print: ({ seconds }) =>
    lines(
      '# kong.yml',
      'services:',
      '  - name: app',
      line(seconds.connect, (s) => `    connect_timeout: ${s * 1000}`),
      line(seconds.answer, (s) => `    read_timeout: ${s * 1000}`),
      line(seconds['inner-idle'], (s) => lines('# kong.conf', `upstream_keepalive_idle_timeout = ${s}`)),
    ),
};
