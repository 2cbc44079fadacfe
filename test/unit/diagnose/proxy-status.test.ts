import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnose/diagnose.ts';
import { readProxyStatus } from '../../../src/diagnose/proxy-status.ts';
import { anAnswer, aPage } from './an-answer.ts';
import { recordingOf } from './recordings.ts';

describe('Proxy-Status', () => {
  it.each([
    ['ExampleCDN; error=connection_timeout', 'too-slow', 'application'],
    ['ExampleCDN; error=dns_error; rcode="NXDOMAIN"', 'name-not-found', 'name-resolution'],
    ['"edge 1"; error=connection_refused; next-hop="10.0.0.1:8080"', 'refused', 'application'],
    ['edge; error=tls_certificate_error', 'tls', 'application'],
    ['edge; error=proxy_configuration_error', 'misconfigured', 'gateway'],
    ['edge; error=destination_unavailable', 'down', 'application'],
    // RFC 9209 §2: the last member is nearest the visitor, and what stands before it has signed too.
    ['inner, edge; error=connection_terminated', 'closed', 'gateway'],
    ['inner; error=dns_error, edge; error=http_response_timeout', 'too-slow', 'gateway'],
    ['inner; error=connection_refused, edge; received-status=502', 'refused', 'application'],
  ])('%s', (value, cause, hop) => {
    expect(readProxyStatus([value])).toMatchObject({ cause, hop });
  });

  it.each(['', 'edge; received-status=503', 'PostgREST; error=PGRST204', 'edge; error=', ';;;', 'edge; error=connection_timeout, inner; error=nonsense', 'a;error=1'])(
    'that tells nothing is passed over: %s',
    (value) => {
      expect(readProxyStatus([value])).toBeUndefined();
    },
  );

  it('may come as several headers', () => {
    expect(readProxyStatus(['inner; error=dns_error', 'edge'])).toMatchObject({ name: 'inner', cause: 'name-not-found' });
  });

  it('survives anything', () => {
    fc.assert(fc.property(fc.array(fc.string()), (values) => void readProxyStatus(values)));
  });
});

describe('a reason for machines', () => {
  it('counts before the page, which still says who wrote it', () => {
    const answer = recordingOf('nginx--fastcgi-refused');
    const stated = { ...answer, headers: [...answer.headers, { name: 'Proxy-Status', value: 'web; error=dns_error' }] };
    expect(diagnose(stated)).toMatchObject({ gateway: 'nginx', wrotePage: true, hop: 'name-resolution', cause: 'name-not-found', confidence: 'certain' });
  });

  it('is certain even of a gateway that nobody knows', () => {
    expect(diagnose(anAnswer(502, 'proxy-status: acme; error=connection_refused', aPage('Acme', 'Oh no')))).toMatchObject({
      gateway: 'unknown',
      hop: 'application',
      cause: 'refused',
      confidence: 'certain',
      marks: [{ kind: 'proxy-status', found: 'acme; error=connection_refused', isStrong: true }],
    });
  });
});
