import { parseWebAddress } from '../lib/web-address.ts';

/**
 * Query names that carry something usable once: OAuth 2 and OpenID Connect call-backs (RFC 6749 §4.1.2),
 * SAML bindings, CAS tickets, signed links, sign-in, invitation and reset mails.
 */
const ONE_TIME_NAMES = new Set([
  'access_token', 'assertion', 'auth', 'authuser_token', 'code', 'confirm', 'confirmation',
  'confirmation_token', 'hash', 'hmac', 'id_token', 'invitation', 'invite', 'jwt', 'key', 'logintoken',
  'magic', 'nonce', 'oauth_token', 'oauth_verifier', 'oobcode', 'otp', 'password_token', 'relaystate',
  'reset', 'reset_password_token', 'samlart', 'samlrequest', 'samlresponse', 'session_state', 'sig',
  'signature', 'state', 'ticket', 'token', 'unlock_token', 'verification', 'verify', 'x-amz-signature',
  'x-goog-signature',
]);

/** Names such as `reset_token`, `csrf-token` or `urlSignature`. */
const ONE_TIME_ENDING = /(?:token|ticket|signature|secret|otp)$/;

const RANDOM_LENGTH = 20;
/** Longer addresses are taken for one-time ones: nobody types them and they carry state. */
const LONG_ADDRESS = 2_000;

/**
 * True when asking for this address might use it up: a quiet probe that succeeds would take the
 * one-time code before the person sees the page. Rather too often true than once too seldom.
 */
export function looksOneTime(url: string): boolean {
  const address = parseWebAddress(url);
  if (!address || url.length > LONG_ADDRESS) return true;
  for (const [name, value] of address.searchParams) {
    if (isOneTimeName(name) || looksRandom(value)) return true;
  }
  return address.pathname.split('/').some((segment) => looksRandom(decode(segment)));
}

function isOneTimeName(name: string): boolean {
  const lower = name.toLowerCase();
  return ONE_TIME_NAMES.has(lower) || ONE_TIME_ENDING.test(lower);
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** A long run of letters and digits mixed as no word is: tokens, hashes, UUIDs, signed values. */
function looksRandom(text: string): boolean {
  if (UUID.test(text)) return true;
  // base64url uses - and _ as letters, slugs as spaces: only a denser mix counts when they are joined.
  const joined = text.replaceAll(/[-_]/g, '');
  return mixing(joined) >= 0.35 || text.split(/[^A-Za-z0-9+/=]+/).some((run) => mixing(run) >= 0.2);
}

/** How often the kind of character changes, per character; 0 for short runs and plain numbers. */
function mixing(run: string): number {
  if (run.length < RANDOM_LENGTH) return 0;
  const kinds = Array.from(run, kindOf);
  return kinds.filter((kind, index) => index > 0 && kind !== kinds[index - 1]).length / run.length;
}

function kindOf(character: string): 'digit' | 'lower' | 'upper' | 'other' {
  if (/\d/.test(character)) return 'digit';
  if (/[a-z]/.test(character)) return 'lower';
  return /[A-Z]/.test(character) ? 'upper' : 'other';
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A stray % is legal in paths that servers accept; judge the raw text instead.
    return segment;
  }
}
