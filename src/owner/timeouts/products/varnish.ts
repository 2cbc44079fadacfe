import { line, lines, type Product } from '../product.ts';

/** Read in varnishd(1) of 7.1. `http_resp_size` holds the whole head; one field may have 8 KiB (`http_resp_hdr_len`). */
export const varnish: Product = {
  id: 'varnish',
  name: 'Varnish',
  roles: ['front', 'gateway'],
  timeOuts: [
    { duty: 'connect', directive: 'connect_timeout', usualS: 3.5 },
    { duty: 'answer', directive: 'first_byte_timeout', usualS: 60 },
    { duty: 'inner-idle', directive: 'backend_idle_timeout', usualS: 60 },
    { duty: 'outer-idle', directive: 'timeout_idle', usualS: 5 },
  ],
  headLimit: { directive: 'http_resp_size', usualBytes: 32 * 1024, canBeSet: true },
  source: 'https://varnish-cache.org/docs/trunk/reference/varnishd.html',
  knownFrom: 'documented',
  print: ({ seconds, headBytes }) =>
    lines(
      '# varnishd',
      [
        line(seconds.connect, (s) => `-p connect_timeout=${s}`),
        line(seconds.answer, (s) => `-p first_byte_timeout=${s}`),
        line(seconds['inner-idle'], (s) => `-p backend_idle_timeout=${s}`),
        line(seconds['outer-idle'], (s) => `-p timeout_idle=${s}`),
        `-p http_resp_size=${headBytes}`,
      ]
        .filter((option) => option !== undefined)
        .join(' '),
    ),
};
