import { parseList, Token, type BareItem } from 'structured-headers';
import type { Cause, Hop } from './diagnosis.ts';

/** What the gateway nearest the visitor says went wrong. */
export interface ProxyStatusReason {
  /** The name that the gateway gives itself. */
  name: string;
  error: string;
  cause: Cause;
  hop: Hop;
}

const SLOW = ['too-slow', 'application'] as const;
const CLOSED = ['closed', 'application'] as const;
const DOWN = ['down', 'application'] as const;
const TLS = ['tls', 'application'] as const;
const UNREADABLE = ['misconfigured', 'application'] as const;
const GATEWAY_SET_UP = ['misconfigured', 'gateway'] as const;

/** RFC 9209 §2.3. Words that are not in it, as some programs send, tell nothing. */
const ERRORS: ReadonlyMap<string, readonly [Cause, Hop]> = new Map<string, readonly [Cause, Hop]>([
  ['dns_timeout', ['too-slow', 'name-resolution']],
  ['dns_error', ['name-not-found', 'name-resolution']],
  ['destination_not_found', GATEWAY_SET_UP],
  ['destination_unavailable', DOWN],
  ['destination_ip_prohibited', GATEWAY_SET_UP],
  ['destination_ip_unroutable', DOWN],
  ['connection_refused', ['refused', 'application']],
  ['connection_terminated', CLOSED],
  ['connection_timeout', SLOW],
  ['connection_read_timeout', SLOW],
  ['connection_write_timeout', SLOW],
  ['connection_limit_reached', ['overloaded', 'gateway']],
  ['tls_protocol_error', TLS],
  ['tls_certificate_error', TLS],
  ['tls_alert_received', TLS],
  ['http_response_incomplete', CLOSED],
  ['http_response_header_section_size', UNREADABLE],
  ['http_response_header_size', UNREADABLE],
  ['http_response_body_size', UNREADABLE],
  ['http_response_trailer_section_size', UNREADABLE],
  ['http_response_trailer_size', UNREADABLE],
  ['http_response_transfer_coding', UNREADABLE],
  ['http_response_content_coding', UNREADABLE],
  ['http_response_timeout', SLOW],
  ['http_upgrade_failed', UNREADABLE],
  ['http_protocol_error', UNREADABLE],
  ['proxy_internal_error', ['down', 'gateway']],
  ['proxy_configuration_error', GATEWAY_SET_UP],
  ['proxy_loop_detected', GATEWAY_SET_UP],
]);

/**
 * The right-most member with an error: members stand in the order in which the answer passed them, so that one is nearest
 * the visitor. Undefined where the field is missing, broken, or says nothing that RFC 9209 defines.
 * @see https://www.rfc-editor.org/rfc/rfc9209
 */
export function readProxyStatus(values: readonly string[]): ProxyStatusReason | undefined {
  const members = parseMembers(values.join(', '));
  const index = members.findLastIndex(([, parameters]) => parameters.has('error'));
  const [name, parameters] = members[index] ?? [];
  const error = wordOf(parameters?.get('error'));
  const known = error === undefined ? undefined : ERRORS.get(error);
  if (error === undefined || !known) return undefined;
  const [cause, hop] = known;
  // What stands behind this gateway is another one that has signed the answer too.
  const isBetweenGateways = index > 0 && hop === 'application';
  return { name: wordOf(name) ?? '', error, cause, hop: isBetweenGateways ? 'gateway' : hop };
}

function parseMembers(field: string): Array<[BareItem, ReadonlyMap<string, BareItem>]> {
  try {
    return parseList(field).flatMap(([member, parameters]) => (Array.isArray(member) ? [] : [[member, parameters]]));
  } catch {
    return [];
  }
}

function wordOf(item: BareItem | undefined): string | undefined {
  if (item instanceof Token) return item.toString();
  return typeof item === 'string' ? item : undefined;
}
