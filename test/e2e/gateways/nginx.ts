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

/** Nobody listens there: the discard service of RFC 863, which no system starts any more. */
const DEAD_SERVER = '127.0.0.1:9';

function config(to: (upstream: string) => Routing, { listen, upstream }: GatewayPorts, folder: string, logFile: string): string {
  const { target, map = '', extra = '' } = to(`127.0.0.1:${upstream}`);
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
  proxy_read_timeout 600s;
  proxy_set_header Host $http_host;
  ${map}
  server {
    listen 127.0.0.1:${listen};
    ${extra}
    location / { proxy_pass http://${target}; }
  }
}
`;
}

/** Where nginx sends what it gets, and a map that this rests on. */
interface Routing {
  readonly target: string;
  readonly map?: string;
  /** More of the server's configuration. */
  readonly extra?: string;
}

function nginxRouting(to: (upstream: string) => Routing): GatewayKind {
  return {
    command: 'nginx',
    config: (ports, folder, logFile) => config(to, ports, folder, logFile),
    args: (configFile, folder) => ['-p', folder, '-e', 'stderr', '-c', configFile],
  };
}

/** nginx: answers 502 when the upstream is down, and waits for its answer as long as any story: a busy computer is no fault of a site. */
export const nginx = nginxRouting((upstream) => ({ target: upstream }));

/** nginx that answers 504 when the upstream takes longer than a second. */
export const hastyNginx = nginxRouting((upstream) => ({ target: upstream, extra: 'proxy_read_timeout 1s;' }));

/**
 * nginx with sticky sessions: the cookie `server` says which of its servers a visitor belongs to, and `gone` is one
 * that is no more. Whoever still carries that cookie gets 502, everybody else is well.
 */
export const stickyNginx = nginxRouting((upstream) => ({
  target: '$server_of_session',
  map: `map $cookie_server $server_of_session { gone ${DEAD_SERVER}; default ${upstream}; }`,
}));

const ERROR_PAGE = '<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>';

/** nginx that calls its error page a success (nginx.org, ngx_http_core_module, `error_page`). */
export const nginxThatCallsItSuccess = nginxRouting((upstream) => ({
  target: upstream,
  extra: `error_page 502 =200 @lost; location @lost { default_type text/html; return 200 '${ERROR_PAGE}'; }`,
}));

/** nginx that serves the files of a folder, without a word to the upstream; only pages are logged. Browsers keep none of them. */
export function nginxServing(root: string): GatewayKind {
  const types = 'types { text/html html; text/css css; text/javascript js; image/svg+xml svg; }';
  return nginxRouting((upstream) => ({
    target: upstream,
    extra: `root ${root}; ${types} add_header Cache-Control no-store; location ~ [.]html$ {} location ~ [.](css|js|svg)$ { access_log off; }`,
  }));
}
