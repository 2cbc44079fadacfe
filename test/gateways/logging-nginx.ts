import { FAULTS, type FaultyUpstreams } from './faulty-upstreams.ts';
import { GATEWAY_WAITS_SECONDS, type LoggingGateway } from './logging-gateway.ts';

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** The Combined Log Format with the two variables that tell most about upstreams. */
const TIMED =
  '$remote_addr - $remote_user [$time_local] "$request" $status $body_bytes_sent "$http_referer" "$http_user_agent" rt=$request_time ua="$upstream_addr"';

function config(port: number, { addresses, pool }: FaultyUpstreams, folder: string): string {
  const locations = FAULTS.map((fault) => `location /${fault} { proxy_pass http://${addresses[fault]}; }`);
  return `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log info;
events { worker_connections 512; }
http {
  log_format timed '${TIMED}';
  access_log ${folder}/access.log timed;
  ${TEMPORARY.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  proxy_read_timeout ${GATEWAY_WAITS_SECONDS}s;
  upstream pool { ${pool.map((address) => `server ${address} fail_timeout=1h;`).join(' ')} }
  server {
    listen 127.0.0.1:${port};
    ${locations.join('\n    ')}
    location /pool { proxy_pass http://pool; }
    location / { proxy_pass http://${addresses.healthy}; }
  }
}
`;
}

/** nginx with an error log that leaves nothing out, and an access log with times and upstreams. */
export const loggingNginx: LoggingGateway = {
  command: 'nginx',
  config,
  args: (configFile, folder) => ['-p', folder, '-e', `${folder}/error.log`, '-c', configFile],
  logs: ['error.log', 'access.log'],
};
