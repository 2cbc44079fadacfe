import type { Command, Place, Topic } from './command.ts';
import { apacheCommands } from './products/apache.ts';
import { awsAlbCommands } from './products/aws-alb.ts';
import { caddyCommands } from './products/caddy.ts';
import { envoyCommands } from './products/envoy.ts';
import { haproxyCommands } from './products/haproxy.ts';
import { nginxCommands } from './products/nginx.ts';
import { phpFpmCommands } from './products/php-fpm.ts';
import { traefikCommands } from './products/traefik.ts';
import { varnishCommands } from './products/varnish.ts';

/** By the gateway's id. OpenResty, Tengine and Angie take nginx's commands. */
const COMMANDS: Readonly<Record<string, readonly Command[]>> = {
  nginx: nginxCommands,
  openresty: nginxCommands,
  tengine: nginxCommands,
  angie: nginxCommands,
  apache: apacheCommands,
  haproxy: haproxyCommands,
  caddy: caddyCommands,
  envoy: envoyCommands,
  varnish: varnishCommands,
  traefik: traefikCommands,
  'aws-alb': awsAlbCommands,
  php: phpFpmCommands,
};

/** What the gateway itself tells of the servers behind it. */
export function productTopic({ product }: Place): Topic | undefined {
  const commands = COMMANDS[product];
  return commands && { id: 'product', title: 'ownerTopicProduct', commands };
}
