import { command, type Command } from '../command.ts';

/** The columns are proxy, server, status, weight and last check (Management Guide §9.1 and §9.3). */
export const haproxyCommands: readonly Command[] = [
  command('ownerWhyPool', "echo 'show stat' | sudo socat stdio /run/haproxy/admin.sock | cut -d, -f1,2,18,19,37"),
  command('ownerWhyConfigTest', 'sudo haproxy -c -f /etc/haproxy/haproxy.cfg'),
  command('ownerWhyErrorLog', 'sudo journalctl --no-pager -n 50 -u haproxy'),
];
