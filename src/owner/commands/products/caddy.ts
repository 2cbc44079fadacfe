import { command, type Command } from '../command.ts';

/** @see https://caddyserver.com/docs/api#get-reverse-proxyupstreams */
export const caddyCommands: readonly Command[] = [
  command('ownerWhyPool', 'curl -sS http://localhost:2019/reverse_proxy/upstreams'),
  command('ownerWhyConfigTest', 'caddy validate --config /etc/caddy/Caddyfile'),
  command('ownerWhyErrorLog', 'sudo journalctl --no-pager -n 50 -u caddy'),
];
