import { command, type Command } from '../command.ts';

/** @see https://httpd.apache.org/docs/2.4/programs/apachectl.html */
export const apacheCommands: readonly Command[] = [
  command('ownerWhyConfigTest', 'sudo apachectl configtest'),
  command('ownerWhyErrorLog', 'sudo tail -n 50 /var/log/apache2/error.log /var/log/httpd/error_log 2> /dev/null'),
  command('ownerWhyWorkers', "curl -sS 'http://localhost/server-status?auto'"),
];
