/** The address as a server sees it: without the fragment (RFC 9110 §4.2.5) and without user info. */
function requestAddress(url: string): string {
  const parsed = parseWebAddress(url);
  if (!parsed) return url;
  parsed.hash = '';
  parsed.username = '';
  parsed.password = '';
  return parsed.href;
}

/** The parsed address if it is an `http:` or `https:` one, else undefined. */
export function parseWebAddress(url: string | undefined): URL | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed : undefined;
}

/** What a person typed, as a web address; a bare host is taken for `https`. Undefined for anything else. */
export function parseTypedAddress(input: string): URL | undefined {
  const typed = input.trim();
  if (typed === '' || /\s/.test(typed)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(typed)) return parseWebAddress(typed);
  // An e-mail address would be read as a user at a host.
  return typed.includes('@') ? undefined : parseWebAddress(`https://${typed}`);
}

/** True when both addresses ask the server for the same thing. */
export function sameAddress(a: string, b: string): boolean {
  return requestAddress(a) === requestAddress(b);
}

/** True for hosts on this computer, which answer without any network (RFC 6761 §6.3). */
export function isLoopbackHost(host: string): boolean {
  return (
    host === 'localhost' ||
    host.endsWith('.localhost') ||
    host === '[::1]' ||
    /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host)
  );
}

/** The origin of a web address; empty for any other. */
export function originOf(url: string): string {
  return parseWebAddress(url)?.origin ?? '';
}
