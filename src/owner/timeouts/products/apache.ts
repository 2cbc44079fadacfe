import { line, lines, type Product } from '../product.ts';

/** mod_proxy waits for connections as long as for answers, unless its worker says otherwise. */
export const apache: Product = {
  id: 'apache',
  name: 'Apache httpd',
  roles: ['front', 'gateway'],
  timeOuts: [
    { duty: 'connect', directive: 'connectiontimeout', usualS: 60 },
    { duty: 'answer', directive: 'ProxyTimeout', usualS: 60 },
    { duty: 'inner-idle', directive: 'ttl', usualS: 60 },
    { duty: 'outer-idle', directive: 'KeepAliveTimeout', usualS: 5 },
  ],
  headLimit: { directive: 'responsefieldsize', usualBytes: 8192, canBeSet: true },
  source: 'https://httpd.apache.org/docs/2.4/mod/mod_proxy.html',
  knownFrom: 'documented',
  print: ({ seconds, headBytes, inner }) =>
    lines(
      line(seconds['outer-idle'], (s) => `KeepAliveTimeout ${s}`),
      line(seconds.answer, (s) => `ProxyTimeout ${s}`),
      `ProxyPass "/" "${inner === 'php-fpm' ? 'fcgi' : 'http'}://127.0.0.1:8080/" ${[
        line(seconds.connect, (s) => `connectiontimeout=${s}`),
        line(seconds.answer, (s) => `timeout=${s}`),
        line(seconds['inner-idle'], (s) => (s === 0 ? 'disablereuse=On' : `ttl=${s}`)),
        `responsefieldsize=${headBytes}`,
      ]
        .filter((option) => option !== undefined)
        .join(' ')}`,
    ),
};
