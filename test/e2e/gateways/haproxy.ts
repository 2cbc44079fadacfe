import type { GatewayKind, GatewayPorts } from './gateway.ts';

const CAPTURED = {
  host: 'Host',
  cacheControl: 'Cache-Control',
  pragma: 'Pragma',
  secFetchMode: 'Sec-Fetch-Mode',
  secFetchDest: 'Sec-Fetch-Dest',
  cookie: 'Cookie',
};

const captures = Object.values(CAPTURED).map((header) => `  capture request header ${header} len 256`);

const headers = Object.keys(CAPTURED).map((name, slot) => `"${name}":"%[capture.req.hdr(${slot}),json(utf8s)]"`);

/** In a HAProxy configuration a quote inside a double-quoted word is written \\". */
const LOG_FORMAT = [
  '"beganMs":"%[var(txn.began)]"', '"status":%ST',
  '"method":"%HM"', '"path":"%[var(txn.path),json(utf8s)]"',
  ...headers,
].join(',').replaceAll('"', '\\"');

function config({ listen, upstream }: GatewayPorts): string {
  return `
global
  log stdout format raw local0
  tune.bufsize 131072
  maxconn 512
defaults
  mode http
  log global
  option dontlognull
  timeout connect 1s
  timeout client 30s
  timeout server 1s
  retries 0
frontend site
  bind 127.0.0.1:${listen}
${captures.join('\n')}
  http-request set-var(txn.began) date(0,ms)
  http-request set-var(txn.path) pathq
  log-format "{${LOG_FORMAT}}"
  default_backend upstream
backend upstream
  server upstream 127.0.0.1:${upstream}
`;
}

/** HAProxy: answers 503 when the upstream is down, 504 when it takes longer than a second. */
export const haproxy: GatewayKind = {
  command: 'haproxy',
  config,
  args: (configFile) => ['-db', '-f', configFile],
};
