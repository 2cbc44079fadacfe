import { FAULTS, type FaultyUpstreams } from './faulty-upstreams.ts';
import { GATEWAY_WAITS_SECONDS, type LoggingGateway } from './logging-gateway.ts';

/** Where Debian keeps what can be loaded; some of it is built in elsewhere. */
const MODULES = '/usr/lib/apache2/modules';
const LOADED = ['mpm_event', 'authz_core', 'proxy', 'proxy_http', 'proxy_balancer', 'lbmethod_byrequests', 'slotmem_shm'];

const COMBINED = '%h %l %u %t \\"%r\\" %>s %O \\"%{Referer}i\\" \\"%{User-Agent}i\\"';

function config(port: number, { addresses, pool }: FaultyUpstreams, folder: string): string {
  const passes = FAULTS.map((fault) => `ProxyPass /${fault} http://${addresses[fault]}/${fault} retry=0 disablereuse=on`);
  return `
ServerRoot ${folder}
DefaultRuntimeDir ${folder}
PidFile ${folder}/apache.pid
ServerName shop.example
Listen 127.0.0.1:${port}
${LOADED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
ErrorLog ${folder}/error.log
LogLevel info
LogFormat "${COMBINED}" combined
CustomLog ${folder}/access.log combined
ProxyTimeout ${GATEWAY_WAITS_SECONDS}
${passes.join('\n')}
<Proxy balancer://pool>
${pool.map((address) => `  BalancerMember http://${address} retry=3600`).join('\n')}
  ProxySet forcerecovery=Off
</Proxy>
ProxyPass /pool balancer://pool/pool
ProxyPass / http://${addresses.healthy}/ disablereuse=on
`;
}

/** Apache httpd with the Combined Log Format and an error log that leaves little out. */
export const loggingApache: LoggingGateway = {
  command: 'apache2',
  config,
  // One process in the foreground.
  args: (configFile) => ['-X', '-f', configFile],
  logs: ['error.log', 'access.log'],
};
