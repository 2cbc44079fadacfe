/** Where a gateway hands its requests on to. */
export type Upstream =
  | { kind: 'tcp'; scheme: 'http' | 'https'; host: string; port: number; path: string }
  /** A Unix socket. */
  | { kind: 'socket'; socket: string };

const MAX_LENGTH = 256;
const USUAL_PORTS = { http: 80, https: 443 } as const;
/** What a terminal would act on while it is pasted: C0, DEL and C1 controls. */
const CONTROL = /\p{Cc}/u;

/** Reads `host:port`, an `http:` or `https:` address, a socket's path or nginx's `unix:/path`. Undefined for anything else. */
export function readUpstream(typed: string): Upstream | undefined {
  const text = typed.trim();
  if (text === '' || text.length > MAX_LENGTH || CONTROL.test(text)) return undefined;
  const socket = /^(?:unix:)?(\/[^:]+)/.exec(text)?.[1];
  if (socket !== undefined) return { kind: 'socket', socket };
  return readTcp(text.includes('://') ? text : `http://${text}`);
}

function readTcp(address: string): Upstream | undefined {
  if (/\s/.test(address) || !URL.canParse(address)) return undefined;
  const { protocol, hostname, port, pathname, search, username } = new URL(address);
  if (hostname === '' || hostname.startsWith('-') || username !== '') return undefined;
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  const scheme = protocol === 'https:' ? 'https' : 'http';
  return { kind: 'tcp', scheme, host: hostname, port: port === '' ? USUAL_PORTS[scheme] : Number(port), path: pathname + search };
}

/** `user@host` or `host` as ssh takes it, never an option; undefined for anything else. */
export function readLogin(typed: string): string | undefined {
  const text = typed.trim();
  return text.length <= MAX_LENGTH && /^(?:[A-Za-z0-9_][\w.-]*@)?[A-Za-z0-9][\w.:-]*$/.test(text) ? text : undefined;
}

/** A systemd unit's name (systemd.unit(5)), never an option; undefined for anything else. */
export function readUnit(typed: string): string | undefined {
  const text = typed.trim();
  return text.length <= MAX_LENGTH && /^[A-Za-z0-9_][\w:.@\\-]*$/.test(text) ? text : undefined;
}
