import type { GatewayKind, GatewayPorts } from './gateway.ts';

const LOG_FORMAT = [
  '"endedSeconds":$msec', '"tookSeconds":$request_time', '"status":$status',
  '"method":"$request_method"', '"path":"$request_uri"', '"host":"$http_host"',
  '"cacheControl":"$http_cache_control"', '"pragma":"$http_pragma"',
  '"secFetchMode":"$http_sec_fetch_mode"', '"secFetchDest":"$http_sec_fetch_dest"', '"cookie":"$http_cookie"',
].join(',');

/** Room for an upstream's answer with 64 kB of headers. */
const BIG_HEADERS = 'proxy_buffer_size 128k; proxy_buffers 4 128k; proxy_busy_buffers_size 256k;';

const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

function config({ listen, upstream }: GatewayPorts, folder: string, logFile: string): string {
  return `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 512; }
http {
  log_format requests escape=json '{${LOG_FORMAT}}';
  access_log ${logFile} requests;
  ${TEMPORARY.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  ${BIG_HEADERS}
  proxy_read_timeout 1s;
  proxy_set_header Host $http_host;
  server {
    listen 127.0.0.1:${listen};
    location / { proxy_pass http://127.0.0.1:${upstream}; }
  }
}
`;
}

/** nginx: answers 502 when the upstream is down, 504 when it takes longer than a second. */
export const nginx: GatewayKind = {
  command: 'nginx',
  config,
  args: (configFile, folder) => ['-p', folder, '-e', 'stderr', '-c', configFile],
};
