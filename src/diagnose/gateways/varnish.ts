import { perhaps, probably, recorded, surely, type Gateway } from '../gateway.ts';
import { header, noHeader, retryAfter, status, text, title, waited } from '../marks.ts';

const page = [text(/\bGuru Meditation:/), text(/\bVarnish cache server\b/)];

/** Every fault is a 503 with `Retry-After: 5`, which is no estimate. A page of a rule (`synth`) has no `Via`. */
export const varnish: Gateway = {
  id: 'varnish',
  name: 'Varnish',
  role: 'proxy',
  ownPage: [recorded(...page, header('server', /^Varnish$/)), recorded(...page, header('x-varnish'))],
  passed: [recorded(header('via', /\bvarnish \(Varnish\//)), recorded(header('x-varnish'))],
  reasons: [
    surely('rate-limited', recorded(status(429)), 'gateway'),
    probably('too-slow', recorded(title(/Backend fetch failed/), waited)),
    probably('down', recorded(title(/Backend fetch failed/))),
    probably('maintenance', recorded(status(503), noHeader('via'), retryAfter(300)), 'gateway'),
    perhaps('maintenance', recorded(status(503), noHeader('via')), 'gateway'),
  ],
};
