const MAX_LENGTH = 500;

/** An address from outside as one a person may be sent to: absolute, `https:` and short, else undefined. */
export function httpsLink(address: string | undefined | null): string | undefined {
  if (typeof address !== 'string' || address.length > MAX_LENGTH || !URL.canParse(address)) return undefined;
  const { protocol, username, href } = new URL(address);
  return protocol === 'https:' && username === '' ? href : undefined;
}
