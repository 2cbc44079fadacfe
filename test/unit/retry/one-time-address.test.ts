import { describe, expect, it } from 'vitest';
import { looksOneTime } from '../../../src/retry/one-time-address.ts';

const SITE = 'https://site.example';

describe('an address that may be used up by asking for it', () => {
  it.each([
    '/callback?code=4%2F0AX4&state=abc',
    '/login?ticket=ST-1856339-aA5Yuvrxzpv8Tau1cYQ7',
    '/acs?SAMLResponse=PHNhbWxwOlJlc3BvbnNl',
    '/reset?reset_password_token=x',
    '/file?X-Amz-Signature=1',
    '/confirm/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b',
    '/invite/550e8400-e29b-41d4-a716-446655440000',
    '/magic?u=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0',
    '/v/Zk9-3x_Qa71LmT-pB4_eW8rQ2',
    `/${'a'.repeat(3_000)}`,
    '/?SESSION_TOKEN=1',
  ])('is recognised: %s', (path) => {
    expect(looksOneTime(SITE + path)).toBe(true);
  });

  it.each([
    '/',
    '/news/2026/11/21/how-the-largest-outage-of-the-year-began',
    '/search?q=502+bad+gateway&page=2&sort=newest',
    '/products/12345678901234567890',
    '/wiki/Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
    '/docs/getting-started/installation-on-debian-12',
    '/watch?v=dQw4w9WgXcQ',
    '/a%zz/b',
  ])('is not seen in an ordinary one: %s', (path) => {
    expect(looksOneTime(SITE + path)).toBe(false);
  });
});
