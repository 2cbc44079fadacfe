import { describe, expect, it } from 'vitest';
import { providerStatusPages, recogniseProviders, siteStatusPage } from '../../../src/check/recognise-providers.ts';
import { readTarget } from '../../../src/check/target.ts';

const ownPageOf = (address: string) => {
  const target = readTarget(address);
  return target && siteStatusPage(target)?.id;
};

describe('the providers of an answer', () => {
  it.each([
    ['server', 'cloudflare', 'cloudflare'],
    ['cf-ray', '8c1f2e3d4a5b6c7d-FRA', 'cloudflare'],
    ['x-vercel-id', 'fra1::abcde', 'vercel'],
    ['server', 'Vercel', 'vercel'],
    ['x-nf-request-id', '01J', 'netlify'],
    ['server', 'Netlify', 'netlify'],
    ['x-render-origin-server', 'Render', 'render'],
    ['rndr-id', 'abc', 'render'],
    ['fly-request-id', '01J-fra', 'fly'],
    ['server', 'Fly/5d8b1e4 (2026-09-01)', 'fly'],
    ['x-amz-cf-id', 'abc==', 'aws'],
    ['via', '1.1 abc.cloudfront.net (CloudFront)', 'aws'],
    ['server', 'awselb/2.0', 'aws'],
    ['x-amzn-requestid', 'a-b-c', 'aws'],
    ['server', 'Google Frontend', 'google-cloud'],
    ['via', '1.1 google', 'google-cloud'],
    ['via', '1.0 inner, 1.1 google', 'google-cloud'],
    ['x-azure-ref', '0abc', 'azure'],
    ['x-served-by', 'cache-fra-eddf8230020-FRA', 'fastly'],
    ['x-fastly-request-id', 'abc', 'fastly'],
    ['server', 'AkamaiGHost', 'akamai'],
    ['server', 'BunnyCDN-DE1-1080', 'bunny'],
    ['server', 'heroku-router', 'heroku'],
    ['via', '1.1 heroku-router', 'heroku'],
    ['via', '1.1 vegur', 'heroku'],
    ['x-github-request-id', 'A1:B2', 'github'],
    ['x-shopid', '1', 'shopify'],
    ['x-shopify-stage', 'production', 'shopify'],
    ['server-timing', 'processing;dur=20, shopify;desc="x"', 'shopify'],
  ])('are known by %s: %s', (name, value, id) => {
    expect(recogniseProviders([{ name, value }])).toEqual([id]);
  });

  it.each([
    ['server', 'nginx'],
    ['server', 'not-cloudflare'],
    ['via', '1.1 proxy.example.com (squid)'],
    ['via', '1.1 googlebot-proxy'],
    ['x-served-by', 'web-7'],
    ['server-timing', 'db;dur=53'],
    ['x-cache', 'MISS'],
  ])('are not guessed from %s: %s', (name, value) => {
    expect(recogniseProviders([{ name, value }])).toEqual([]);
  });

  it('are all told, each once, edges before origins', () => {
    const headers = [
      { name: 'via', value: '1.1 heroku-router' },
      { name: 'server', value: 'cloudflare' },
      { name: 'server', value: 'heroku-router' },
      { name: 'cf-ray', value: '8c1f-FRA' },
    ];
    expect(recogniseProviders(headers)).toEqual(['cloudflare', 'heroku']);
    expect(providerStatusPages(headers).map(({ name }) => name)).toEqual(['Cloudflare', 'Heroku']);
  });
});

describe("a site's own status page", () => {
  it.each([
    ['https://github.com/a/b', 'github'],
    ['https://api.github.com', 'github'],
    ['https://acme.slack.com', 'slack'],
    ['https://gitlab.com', 'gitlab'],
    ['https://aws.amazon.com', 'aws'],
    ['https://GitHub.com./', 'github'],
  ])('is known for %s', (address, id) => {
    expect(ownPageOf(address)).toBe(id);
  });

  it.each([
    'https://notgithub.com',
    'https://github.com.evil-example.org',
    'https://www.amazon.com',
    'https://someone.github.io',
    'https://someone.vercel.app',
    'http://github.com.localhost',
    'http://192.168.0.1',
  ])('is not made up for %s', (address) => {
    expect(ownPageOf(address)).toBeUndefined();
  });
});
