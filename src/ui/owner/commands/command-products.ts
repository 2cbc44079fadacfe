/** Gateways that have commands of their own. Proper names, not translated. */
export const COMMAND_PRODUCTS = [
  { id: 'nginx', name: 'nginx' },
  { id: 'apache', name: 'Apache httpd' },
  { id: 'haproxy', name: 'HAProxy' },
  { id: 'caddy', name: 'Caddy' },
  { id: 'envoy', name: 'Envoy' },
  { id: 'varnish', name: 'Varnish' },
  { id: 'traefik', name: 'Traefik' },
  { id: 'aws-alb', name: 'AWS Application Load Balancer' },
  { id: 'php', name: 'PHP-FPM' },
] as const;
