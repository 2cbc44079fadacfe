import { describe, expect, it } from 'vitest';
import { linksFor } from '../../../src/check/links.ts';
import { readTarget, type Target } from '../../../src/check/target.ts';

function targetOf(address: string): Target {
  const target = readTarget(address);
  if (!target) throw new Error(address);
  return target;
}

const urlsFor = (address: string, page?: string) =>
  Object.fromEntries(linksFor(targetOf(address), page).map(({ id, url }) => [id, url]));

describe('links to read on', () => {
  it('lead to others who know, in order, and to the archive', () => {
    expect(linksFor(targetOf('https://github.com'))).toEqual([
      { id: 'downdetector', name: 'Downdetector', url: 'https://downdetector.com/search/?q=github' },
      { id: 'is-it-down-right-now', name: 'Is It Down Right Now?', url: 'https://www.isitdownrightnow.com/github.com.html' },
      { id: 'down-for-everyone', name: 'Down for Everyone or Just Me', url: 'https://downforeveryoneorjustme.com/github.com' },
      { id: 'status-page', name: 'GitHub', url: 'https://www.githubstatus.com/' },
      { id: 'web-archive', url: 'https://web.archive.org/web/2/https://github.com/' },
    ]);
  });

  it('search Downdetector for the company', () => {
    expect(urlsFor('https://www.shop-example.co.uk')['downdetector']).toBe('https://downdetector.com/search/?q=shop-example');
    expect(urlsFor('https://93.184.215.14')['downdetector']).toBe('https://downdetector.com/search/?q=93.184.215.14');
  });

  it('include status pages that are only for people', () => {
    expect(urlsFor('https://gitlab.com')['status-page']).toBe('https://status.gitlab.com/');
  });

  it('include the providers that the answer names, each once', () => {
    const headers = [{ name: 'x-fastly-request-id', value: 'a' }, { name: 'x-github-request-id', value: 'b' }];
    const links = linksFor(targetOf('https://github.com'), '/', headers);
    expect(links.filter(({ id }) => id.endsWith('status-page'))).toEqual([
      { id: 'status-page', name: 'GitHub', url: 'https://www.githubstatus.com/' },
      { id: 'provider-status-page', name: 'Fastly', url: 'https://www.fastlystatus.com/' },
    ]);
  });

  it.each([
    ['/basket?token=secret#part', '/basket'],
    ['https://shop-example.com:8443/a%20b/c?token=secret', '/a%20b/c'],
    ['//evil-example.org/x', '/x'],
    ['https://', '/'],
    [`/${'x'.repeat(1_000)}`, '/'],
    [undefined, '/'],
  ])('give the archive of %s no more than the site and the path', (page, path) => {
    expect(urlsFor('https://shop-example.com:8443', page)['web-archive']).toBe(`https://web.archive.org/web/2/https://shop-example.com:8443${path}`);
  });

  it('name hosts as they are on the wire', () => {
    expect(urlsFor('https://Bücher.example.com./')['down-for-everyone']).toBe('https://downforeveryoneorjustme.com/xn--bcher-kva.example.com');
    expect(urlsFor('http://[2606:4700:4700::1111]')['down-for-everyone']).toBe(
      'https://downforeveryoneorjustme.com/%5B2606%3A4700%3A4700%3A%3A1111%5D',
    );
  });

  it.each(['http://localhost:3000', 'http://10.0.0.1', 'http://wiki', 'http://wiki.corp', 'http://[::1]'])('are not made for %s', (address) => {
    expect(linksFor(targetOf(address), '/', [{ name: 'cf-ray', value: 'a' }])).toEqual([]);
  });
});
