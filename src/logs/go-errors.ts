import type { CauseSign } from './causes.ts';
import { BROKEN_OFF, CONNECT_ERRORS } from './system-errors.ts';

/** What Go's net, net/http and crypto/tls say; Caddy and Traefik pass it on. Recorded from Caddy 2.6. */
export const GO_ERRORS: readonly CauseSign[] = [
  [/context canceled|client disconnected/, 'client-left'],
  [/no such host|server misbehaving|lookup \S+.*i\/o timeout/, 'name-not-found'],
  ...CONNECT_ERRORS,
  [/dial \w+ .*i\/o timeout/, 'connect-timeout'],
  [/timeout awaiting response headers|i\/o timeout|context deadline exceeded/, 'read-timeout'],
  [/tls:|x509:/, 'tls'],
  [/response headers exceeded/, 'header-too-big'],
  [/malformed HTTP|malformed MIME header/, 'bad-answer'],
  [/no upstreams available|no available server/, 'no-upstream'],
  [/\bEOF$|\bEOF\b|server closed idle connection/, 'closed'],
  BROKEN_OFF,
];

/** Whom a Go program was talking to: `dial tcp 10.0.0.5:80:`, `->10.0.0.5:80: read:`, `lookup app on`. */
export function goUpstream(message: string): string | undefined {
  return (
    /->([^\s:]+:\d+)/.exec(message)?.[1] ??
    /dial (?:tcp|udp)\d? ([^\s:]+:\d+|\[[^\]]+\]:\d+)/.exec(message)?.[1] ??
    /lookup (\S{1,253}?)(?: on|:)/.exec(message)?.[1] ??
    socketIn(message)
  );
}

function socketIn(message: string): string | undefined {
  const socket = /dial unix (\S{1,100}?):/.exec(message)?.[1];
  return socket === undefined ? undefined : `unix:${socket}`;
}
