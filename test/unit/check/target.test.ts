import { describe, expect, it } from 'vitest';
import { readTarget } from '../../../src/check/target.ts';

describe('a target', () => {
  it.each([
    ['https://www.GitHub.com/some/page?secret=1#there', 'www.github.com', 'https://www.github.com', 'github.com'],
    ['shop.co.uk', 'shop.co.uk', 'https://shop.co.uk', 'shop.co.uk'],
    ['www.shop.co.uk', 'www.shop.co.uk', 'https://www.shop.co.uk', 'shop.co.uk'],
    ['http://user:secret@shop.de:8080/', 'shop.de', 'http://shop.de:8080', 'shop.de'],
    ['https://shop.de./', 'shop.de', 'https://shop.de', 'shop.de'],
    ['https://bücher.de/', 'xn--bcher-kva.de', 'https://xn--bcher-kva.de', 'xn--bcher-kva.de'],
    ['https://8.8.8.8/', '8.8.8.8', 'https://8.8.8.8', '8.8.8.8'],
    ['https://[2606:4700::1111]/', '[2606:4700::1111]', 'https://[2606:4700::1111]', '[2606:4700::1111]'],
    ['  someone.github.io  ', 'someone.github.io', 'https://someone.github.io', 'github.io'],
  ])('%s is public and named by its host alone', (input, host, origin, registrableDomain) => {
    const target = readTarget(input);
    expect(target).toMatchObject({ host, origin, registrableDomain });
    expect(target).not.toHaveProperty('refusal');
    expect(JSON.stringify(target)).not.toContain('secret');
  });

  it.each([
    ['http://10.0.0.5/', 'private-address'],
    ['http://192.168.1.1', 'private-address'],
    ['http://127.0.0.1:3000', 'private-address'],
    ['http://2130706433/', 'private-address'],
    ['http://0x7f.1/', 'private-address'],
    ['http://169.254.169.254/', 'private-address'],
    ['http://100.64.0.1/', 'private-address'],
    ['http://192.0.2.1/', 'private-address'],
    ['http://198.18.0.1/', 'private-address'],
    ['http://240.0.0.1/', 'private-address'],
    ['http://0.0.0.0/', 'private-address'],
    ['http://[::1]/', 'private-address'],
    ['http://[fe80::1]/', 'private-address'],
    ['http://[fd00::1]/', 'private-address'],
    ['http://[2001:db8::1]/', 'private-address'],
    ['http://[2002::1]/', 'private-address'],
    ['http://[::ffff:10.0.0.1]/', 'private-address'],
    ['http://[64:ff9b::a00:1]/', 'private-address'],
    ['http://wiki/', 'single-label'],
    ['wiki./', 'single-label'],
    ['http://localhost:8080/', 'special-name'],
    ['http://intranet/', 'special-name'],
    ['http://app.localhost/', 'special-name'],
    ['http://printer.local./', 'special-name'],
    ['http://nas.home.arpa/', 'special-name'],
    ['http://wiki.corp/', 'special-name'],
    ['http://hidden.onion/', 'special-name'],
    ['http://db.internal/', 'special-name'],
    ['http://fritz.box/', 'special-name'],
    ['http://shop.example/', 'special-name'],
    ['http://shop.test/', 'special-name'],
    ['http://wiki.acme-intern/', 'unknown-suffix'],
    ['http://xn--mgbh0fb.xn--kgbechtv/', 'unknown-suffix'],
    ['http://дом.локал/', 'unknown-suffix'],
  ])('%s stays here: %s', (input, refusal) => {
    expect(readTarget(input)?.refusal).toBe(refusal);
  });

  it.each(['', '   ', 'two words', 'ftp://shop.de', 'javascript:alert(1)', 'https://', 'mailto:a@b.de', 'https://[::1'])('"%s" is no web address', (input) => {
    expect(readTarget(input)).toBeUndefined();
  });
});
