import { command, type Command } from '../command.ts';

/** @see https://nginx.org/en/docs/switches.html */
export const nginxCommands: readonly Command[] = [
  command('ownerWhyConfigTest', 'sudo nginx -t'),
  command('ownerWhyErrorLog', 'sudo tail -n 50 /var/log/nginx/error.log'),
  command('ownerWhyWhereTo', "sudo nginx -T 2> /dev/null | grep -nE '_pass |upstream |^ *server +[^{]|_timeout|_buffer'"),
];
