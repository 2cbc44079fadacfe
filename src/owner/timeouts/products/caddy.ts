import { line, lines, type Product } from '../product.ts';

/** Measured on 2.6.2 as it comes, but for the answer's time, of which its documentation knows no default. */
export const caddy: Product = {
  id: 'caddy',
  name: 'Caddy',
  roles: ['front', 'gateway'],
  timeOuts: [
    { duty: 'connect', directive: 'dial_timeout', usualS: 3 },
    { duty: 'answer', directive: 'response_header_timeout', usualS: 0 },
    { duty: 'inner-idle', directive: 'keepalive', usualS: 120 },
    { duty: 'outer-idle', directive: 'timeouts idle', usualS: 300 },
  ],
  source: 'https://caddyserver.com/docs/caddyfile/directives/reverse_proxy',
  knownFrom: 'measured',
  print: ({ seconds, inner }) =>
    lines(
      '{',
      '    servers {',
      '        timeouts {',
      line(seconds['outer-idle'], (s) => `            idle ${s}s`),
      '        }',
      '    }',
      '}',
      'example.com {',
      ...(inner === 'php-fpm' ? fastcgi(seconds) : http(seconds)),
      '}',
    ),
};

function http(seconds: Parameters<NonNullable<Product['print']>>[0]['seconds']) {
  return [
    '    reverse_proxy 127.0.0.1:8080 {',
    '        transport http {',
    line(seconds.connect, (s) => `            dial_timeout ${s}s`),
    line(seconds.answer || undefined, (s) => `            response_header_timeout ${s}s`),
    line(seconds['inner-idle'], (s) => `            keepalive ${s === 0 ? 'off' : `${s}s`}`),
    '        }',
    '    }',
  ];
}

function fastcgi(seconds: Parameters<NonNullable<Product['print']>>[0]['seconds']) {
  return [
    '    php_fastcgi 127.0.0.1:9000 {',
    line(seconds.connect, (s) => `        dial_timeout ${s}s`),
    line(seconds.answer || undefined, (s) => `        read_timeout ${s}s`),
    '    }',
  ];
}
