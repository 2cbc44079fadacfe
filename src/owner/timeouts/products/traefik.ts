import { line, lines, type Product } from '../product.ts';

/** Read in its source (`ForwardingTimeouts`, `RespondingTimeouts`). */
export const traefik: Product = {
  id: 'traefik',
  name: 'Traefik',
  roles: ['front', 'gateway'],
  timeOuts: [
    { duty: 'connect', directive: 'dialTimeout', usualS: 30 },
    { duty: 'answer', directive: 'responseHeaderTimeout', usualS: 0 },
    { duty: 'inner-idle', directive: 'idleConnTimeout', usualS: 90 },
    { duty: 'outer-idle', directive: 'respondingTimeouts.idleTimeout', usualS: 180 },
  ],
  source: 'https://doc.traefik.io/traefik/routing/overview/#transport-configuration',
  knownFrom: 'documented',
  print: ({ seconds }) =>
    lines(
      'serversTransport:',
      '  forwardingTimeouts:',
      line(seconds.connect, (s) => `    dialTimeout: ${s}s`),
      line(seconds.answer, (s) => `    responseHeaderTimeout: ${s}s`),
      line(seconds['inner-idle'], (s) => `    idleConnTimeout: ${s}s`),
      'entryPoints:',
      '  websecure:',
      '    transport:',
      '      respondingTimeouts:',
      line(seconds['outer-idle'], (s) => `        idleTimeout: ${s}s`),
    ),
};
