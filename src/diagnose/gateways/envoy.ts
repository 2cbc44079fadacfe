import { probably, secondary, type Gateway } from '../gateway.ts';
import { header, text } from '../marks.ts';

/** Envoy, Istio and Contour. */
export const envoy: Gateway = {
  id: 'envoy',
  name: 'Envoy',
  role: 'proxy',
  ownPage: [secondary(text(/^(?:upstream connect error or disconnect\/reset before headers\b|no healthy upstream$|upstream request timeout$)/))],
  passed: [secondary(header('server', /^(?:istio-)?envoy$/)), secondary(header('x-envoy-upstream-service-time'))],
  reasons: [
    probably('too-slow', secondary(text(/^upstream request timeout$|connection timeout/))),
    probably('refused', secondary(text(/Connection refused|delayed connect error: 111/i))),
    probably('overloaded', secondary(text(/reset reason: overflow/))),
    probably('tls', secondary(text(/TLS error|CERTIFICATE_VERIFY_FAILED|TLS_error/i))),
    probably('closed', secondary(text(/reset reason: (?:connection termination|remote reset)/))),
    probably('down', secondary(text(/^no healthy upstream$/))),
    probably('misconfigured', secondary(text(/reset reason: protocol error/))),
    probably('down', secondary(text(/^upstream connect error/))),
  ],
};
