import { capText } from '../lib/cap-text.ts';

const MAX_LENGTH = 200;

/** Numbers, UUIDs and long hexadecimal ids; each user or order would be a path of its own. */
const IDENTIFIER = /\/(?:\d+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{16,})(?=\/|$)/gi;

/** The path of a request line such as `GET /cart?id=1 HTTP/1.1`; undefined for anything else. */
export function pathOfRequest(request: string): string | undefined {
  const start = request.indexOf(' ') + 1;
  if (start === 0) return undefined;
  const end = request.indexOf(' ', start);
  return pathOfTarget(end === -1 ? request.slice(start) : request.slice(start, end));
}

/** The path of a request target in origin or absolute form (RFC 9112 §3.2): no query, ids replaced by `*`, capped. */
export function pathOfTarget(target: string): string | undefined {
  const path = withoutOrigin(target);
  if (!path.startsWith('/')) return undefined;
  const end = path.search(/[?#;]/);
  const bare = end === -1 ? path : path.slice(0, end);
  return capText(/\d/.test(bare) ? bare.replace(IDENTIFIER, '/*') : bare, MAX_LENGTH);
}

function withoutOrigin(target: string): string {
  if (target.startsWith('/') || !/^https?:\/\//i.test(target)) return target;
  const slash = target.indexOf('/', target.indexOf('//') + 2);
  return slash === -1 ? '/' : target.slice(slash);
}
