import { shellQuote } from '../shell-quote.ts';
import type { Upstream } from '../upstream.ts';
import { command, type Command, type Place, type Topic } from './command.ts';

/** Asks for the head only, tells errors without a progress bar, gives up in the end, and says how long it took. */
const CURL = String.raw`curl -sS -I --connect-timeout 5 --max-time 60 -w 'total %{time_total} s\n'`;

/** Does the application answer when the gateway's machine asks it directly? */
export function upstreamTopic(place: Place): Topic | undefined {
  const { upstream } = place;
  if (!upstream) return undefined;
  const commands = upstream.kind === 'socket' ? socketCommands(upstream.socket, place) : tcpCommands(upstream, place);
  return { id: 'upstream', title: 'ownerTopicUpstream', commands };
}

function tcpCommands({ scheme, host, port, path }: Extract<Upstream, { kind: 'tcp' }>, { site }: Place): Command[] {
  const bare = host.replace(/^\[|\]$/g, '');
  const address = `${scheme}://${host}:${port}${path}`;
  return [
    command('ownerWhyCurl', CURL, ...hostHeader(site), shellQuote(address)),
    command('ownerWhyNc', 'nc -vz -w 5', shellQuote(bare), String(port)),
    ...(isName(bare) ? [command('ownerWhyDig', 'dig', shellQuote(bare)), command('ownerWhyGetent', 'getent ahosts', shellQuote(bare))] : []),
    ...(scheme === 'https' ? [command('ownerWhyTls', 'openssl s_client -brief -connect', shellQuote(`${host}:${port}`), '-servername', shellQuote(site?.host ?? bare), '< /dev/null')] : []),
  ];
}

function socketCommands(socket: string, { site }: Place): Command[] {
  const address = `http://${site?.host ?? 'localhost'}/`;
  return [
    command('ownerWhySocketFile', 'ls -l', shellQuote(socket)),
    command('ownerWhyCurl', CURL, '--unix-socket', shellQuote(socket), shellQuote(address)),
    command('ownerWhySocketListens', 'sudo ss -lxp', `src ${shellQuote(socket)}`),
  ];
}

function hostHeader(site: Place['site']): string[] {
  return site ? ['-H', shellQuote(`Host: ${site.host}`)] : [];
}

function isName(host: string): boolean {
  return !/^[\d.]+$|:/.test(host) && host !== 'localhost';
}
