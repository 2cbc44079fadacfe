import type { PlannedStop } from './planned-stop.ts';

const nginx: PlannedStop = {
  id: 'nginx',
  name: 'nginx',
  print: (seconds) => `# server { }
error_page 503 @stop;
location / { return 503; }
location @stop {
    default_type text/html;
    add_header Retry-After ${seconds} always;
    return 503 "<h1>Back soon</h1>";
}`,
};

const apache: PlannedStop = {
  id: 'apache',
  name: 'Apache httpd',
  print: (seconds) => `ErrorDocument 503 "<h1>Back soon</h1>"
Header always set Retry-After "${seconds}"
RewriteEngine On
RewriteRule ^ - [R=503,L]`,
};

const haproxy: PlannedStop = {
  id: 'haproxy',
  name: 'HAProxy',
  print: (seconds) => `# frontend
http-request return status 503 content-type text/html string "<h1>Back soon</h1>" hdr Retry-After ${seconds}`,
};

const caddy: PlannedStop = {
  id: 'caddy',
  name: 'Caddy',
  print: (seconds) => `example.com {
    header Retry-After ${seconds}
    respond "Back soon" 503
}`,
};

const varnish: PlannedStop = {
  id: 'varnish',
  name: 'Varnish',
  print: (seconds) => `sub vcl_recv {
    return (synth(503, "Back soon"));
}
sub vcl_synth {
    set resp.http.Retry-After = "${seconds}";
}`,
};

/** The first stands for products that are not listed. */
export const PLANNED_STOPS: readonly [PlannedStop, ...PlannedStop[]] = [nginx, apache, haproxy, caddy, varnish];
