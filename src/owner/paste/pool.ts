import { text } from '../../view/text.ts';
import { reading, type PasteReader, type Reading } from './reading.ts';

/** Names of servers, and whether each takes requests. */
type Servers = ReadonlyArray<readonly [name: string, isUp: boolean]>;

/** What load balancers tell of the servers behind them. */
export const readPool: PasteReader = (pasted) => {
  const servers = [...haproxyServers(pasted), ...varnishBackends(pasted), ...envoyHosts(pasted), ...albTargets(pasted), ...caddyUpstreams(pasted)];
  return servers.length === 0 ? [] : [readServers(servers)];
};

function readServers(servers: Servers): Reading {
  const down = servers.filter(([, isUp]) => !isUp).map(([name]) => name);
  const count = String(servers.length);
  if (down.length === 0) return reading('good', text('ownerPastePoolUp', count), 'pool-up');
  const names = down.slice(0, 4).join(', ');
  if (down.length < servers.length) return reading('unclear', text('ownerPastePoolPartly', String(down.length), count, names));
  return reading('bad', text('ownerPastePoolDown', names), 'pool-down');
}

/** `show stat`, cut down to proxy, server, status, weight and check (HAProxy Management Guide §9.1). */
function haproxyServers(pasted: string): Servers {
  if (!/^# pxname,svname,/m.test(pasted)) return [];
  return [...pasted.matchAll(/^([^#,\s][^,\s]*),(?!FRONTEND|BACKEND)([^,\s]+),(?:[^,\n]*,){0,40}?(UP|DOWN|NOLB|MAINT|DRAIN|no check)\b/gm)].map(
    ([, proxy = '', server = '', status = '']) => [`${proxy}/${server}`, status === 'UP' || status === 'no check'],
  );
}

/** `varnishadm backend.list`. */
function varnishBackends(pasted: string): Servers {
  if (!/^Backend name\s+Admin/m.test(pasted)) return [];
  return [...pasted.matchAll(/^(\S+)\s+(?:probe|healthy|sick|auto)\s.*?\b(healthy|sick|good|bad)\b/gm)].map(([, name = '', health]) => [name, health === 'healthy' || health === 'good']);
}

/** `/clusters` of Envoy's administration interface. */
function envoyHosts(pasted: string): Servers {
  return [...pasted.matchAll(/^(\S+::\S+)::health_flags::(\S+)/gm)].map(([, name = '', flags]) => [name, flags === 'healthy']);
}

/** `aws elbv2 describe-target-health`. */
function albTargets(pasted: string): Servers {
  const targets = [...pasted.matchAll(/"Target":\s{0,40}\{[^}]{0,200}?"Id":\s{0,40}"([^"]{1,80})"[^}]{0,200}\}[^]{0,400}?"State":\s{0,40}"([a-z.]{1,20})"/g)];
  return targets.map(([, id = '', state]) => [id, state === 'healthy']);
}

/** `/reverse_proxy/upstreams` of Caddy's administration interface: it counts failures only where health checks are set up. */
function caddyUpstreams(pasted: string): Servers {
  return [...pasted.matchAll(/"address":\s{0,40}"([^"]{1,120})"[^}]{0,200}?"fails":\s{0,40}(\d+)/g)].map(([, address = '', fails]) => [address, fails === '0']);
}
