import { FAULTS, type FaultyUpstreams } from './faulty-upstreams.ts';
import { GATEWAY_WAITS_SECONDS, type LoggingGateway } from './logging-gateway.ts';

function config(port: number, { addresses, pool }: FaultyUpstreams): string {
  const backends = ([...FAULTS, 'healthy'] as const).map((name) => `backend ${name}\n  server app ${addresses[name]}`);
  return `
global
  log stdout format rfc3164 local0 info
  log-send-hostname web1
  maxconn 512
defaults
  mode http
  log global
  option httplog
  option dontlognull
  timeout connect ${GATEWAY_WAITS_SECONDS}s
  timeout client 60s
  timeout server ${GATEWAY_WAITS_SECONDS}s
  retries 0
frontend site
  bind 127.0.0.1:${port}
  use_backend %[path,field(2,/)] if { path,field(2,/) -m str ${[...FAULTS, 'pool'].join(' ')} }
  default_backend healthy
${backends.join('\n')}
backend pool
  server app1 ${pool[0]} check inter 500 fall 1
  server app2 ${pool[1]} check inter 500 fall 1
`;
}

/** HAProxy with its usual log of requests, as syslog writes it; nobody is asked before it has found its pool empty. */
export const loggingHaproxy: LoggingGateway = {
  command: 'haproxy',
  config,
  args: (configFile) => ['-db', '-f', configFile],
  logs: [],
  readyAfter: /has no server available/,
};
