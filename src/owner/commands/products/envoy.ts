import { command, type Command } from '../command.ts';

/** The administration port is whatever the bootstrap names; 9901 in Envoy's examples, 15000 in Istio's sidecars. */
export const envoyCommands: readonly Command[] = [
  command('ownerWhyPool', "curl -sS http://localhost:9901/clusters | grep -E 'health_flags|cx_connect_fail|rq_timeout'"),
  command('ownerWhyTimeouts', "curl -sS http://localhost:9901/config_dump | grep -E '\"(timeout|connect_timeout|idle_timeout)\"'"),
];
