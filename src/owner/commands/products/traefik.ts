import { command, type Command } from '../command.ts';

/** Needs `api.insecure`, or the address under which the dashboard is served. */
export const traefikCommands: readonly Command[] = [
  command('ownerWhyPool', 'curl -sS http://localhost:8080/api/http/services'),
  command('ownerWhyErrorLog', 'sudo journalctl --no-pager -n 50 -u traefik || docker logs --tail 50 traefik'),
];
