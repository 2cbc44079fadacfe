import { line, lines, type Product } from '../product.ts';

/** Which module speaks to what is behind. */
const prefixFor = (inner: string) => ({ 'php-fpm': 'fastcgi', uwsgi: 'uwsgi' })[inner] ?? 'proxy';
const KIB = 1024;

/** All values were measured on 1.22.1 as it comes, on x86-64; where memory pages are larger, the buffer is 8 KiB. */
export const nginx: Product = {
  id: 'nginx',
  name: 'nginx',
  roles: ['front', 'gateway'],
  timeOuts: [
    // The most: as the documentation says of what operating systems allow.
    { duty: 'connect', directive: (inner) => `${prefixFor(inner)}_connect_timeout`, usualS: 60, mostS: 75 },
    { duty: 'answer', directive: (inner) => `${prefixFor(inner)}_read_timeout`, usualS: 60 },
    { duty: 'inner-idle', directive: 'upstream keepalive_timeout', usualS: 60 },
    { duty: 'outer-idle', directive: 'keepalive_timeout', usualS: 75 },
  ],
  headLimit: { directive: 'proxy_buffer_size', usualBytes: 4 * KIB, canBeSet: true },
  source: 'https://nginx.org/en/docs/http/ngx_http_proxy_module.html',
  knownFrom: 'measured',
  print({ seconds, headBytes, inner }) {
    const prefix = prefixFor(inner);
    const kib = Math.ceil(headBytes / KIB);
    const idle = seconds['inner-idle'];
    return lines(
      '# http { }',
      line(seconds['outer-idle'], (s) => `keepalive_timeout ${s}s;`),
      'upstream app {',
      '    server 127.0.0.1:8080;',
      prefix !== 'uwsgi' && idle !== undefined && idle > 0 && `    keepalive 16;\n    keepalive_timeout ${idle}s;`,
      '}',
      '# server { location / { } }',
      prefix === 'proxy' && 'proxy_http_version 1.1;\nproxy_set_header Connection "";',
      prefix === 'fastcgi' && 'fastcgi_keep_conn on;',
      line(seconds.connect, (s) => `${prefix}_connect_timeout ${s}s;`),
      line(seconds.answer, (s) => `${prefix}_read_timeout ${s}s;`),
      line(seconds.answer, (s) => `${prefix}_send_timeout ${s}s;`),
      `${prefix}_buffer_size ${kib}k;`,
      // Of this size, because nginx refuses to start when the first buffer outgrows all others.
      `${prefix}_buffers 8 ${kib}k;`,
    );
  },
};
