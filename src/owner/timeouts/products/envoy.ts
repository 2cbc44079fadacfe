import { line, lines, type Product } from '../product.ts';

/** Read in Envoy's own question "How do I configure timeouts?". */
export const envoy: Product = {
  id: 'envoy',
  name: 'Envoy',
  roles: ['front', 'gateway'],
  timeOuts: [
    { duty: 'connect', directive: 'connect_timeout', usualS: 5 },
    { duty: 'answer', directive: 'route.timeout', usualS: 15 },
    { duty: 'inner-idle', directive: 'cluster idle_timeout', usualS: 3600 },
    { duty: 'outer-idle', directive: 'idle_timeout', usualS: 3600 },
  ],
  source: 'https://www.envoyproxy.io/docs/envoy/latest/faq/configuration/timeouts',
  knownFrom: 'documented',
  print: ({ seconds }) =>
    lines(
      '# HTTP connection manager',
      line(seconds['outer-idle'], (s) => `common_http_protocol_options: { idle_timeout: ${s}s }`),
      '# route',
      line(seconds.answer, (s) => `route: { cluster: app, timeout: ${s}s }`),
      '# cluster',
      line(seconds.connect, (s) => `connect_timeout: ${s}s`),
      line(seconds['inner-idle'], (s) =>
        lines(
          'typed_extension_protocol_options:',
          '  envoy.extensions.upstreams.http.v3.HttpProtocolOptions:',
          "    '@type': type.googleapis.com/envoy.extensions.upstreams.http.v3.HttpProtocolOptions",
          `    common_http_protocol_options: { idle_timeout: ${s}s }`,
          '    explicit_http_config: { http_protocol_options: {} }',
        ),
      ),
    ),
};
