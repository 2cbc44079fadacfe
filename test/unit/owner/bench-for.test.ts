import { describe, expect, it } from 'vitest';
import { benchFor } from '../../../src/entry/owner/bench/subject.ts';
import { anIncident } from '../../fixtures/incidents.ts';

function bench(...headers: Array<[string, string]>) {
  const incident = anIncident();
  const facts = { headers: headers.map(([name, value]) => ({ name, value })), empty: false };
  return benchFor({ ...incident, failure: { ...incident.failure, status: 502, facts } });
}

describe('the bench of a failing page', () => {
  it('knows the gateway by the answer', () => {
    const { typed, choice, layers } = bench(['server', 'nginx/1.22.1']);
    expect(typed.product).toBe('nginx');
    expect(choice).toMatchObject({ front: 'none', gateway: 'nginx' });
    expect(layers.map(({ product }) => product.id)).toEqual(['nginx', choice.application]);
  });

  it('puts in front what only ever stands there', () => {
    const { choice } = bench(['server', 'cloudflare'], ['cf-ray', '8c9d1f2a3b4c5d6e-FRA'], ['via', '1.1 varnish (Varnish/7.1)'], ['x-varnish', '32770']);
    expect(choice).toMatchObject({ front: 'cloudflare', gateway: 'varnish' });
  });

  it('names the site without its port', () => {
    const incident = { ...anIncident(), origin: 'https://shop.example.org:8443' };
    expect(benchFor(incident).site).toBe('shop.example.org');
  });
});
