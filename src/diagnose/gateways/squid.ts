import { documented, probably, recorded, secondary, surely, type Gateway } from '../gateway.ts';
import { header, markup, text } from '../marks.ts';

const code = (word: string) => header('x-squid-error', new RegExp(`^ERR_${word}\\b`));
const printed = (word: string) => markup(new RegExp(`<body id="?ERR_${word}\\b`, 'i'));

/** The same pages in front of a site and in front of visitors. `X-Squid-Error` is only on pages of its own. */
export const squid: Gateway = {
  id: 'squid',
  name: 'Squid',
  role: 'either',
  ownPage: [
    recorded(header('x-squid-error', /^ERR_[A-Z_]+ \d+$/)),
    recorded(markup(/<body id="?ERR_[A-Z_]+/i), text(/\(squid\/[\d.]+\)/)),
  ],
  passed: [recorded(header('via', /\(squid\b/i)), secondary(header('server', /^squid\b/i))],
  reasons: [
    surely('refused', recorded(code('CONNECT_FAIL 111'))),
    surely('too-slow', recorded(code('CONNECT_FAIL 110'))),
    probably('down', recorded(code('CONNECT_FAIL'))),
    surely('name-not-found', documented(code('DNS_FAIL'))),
    surely('too-slow', recorded(code('READ_TIMEOUT'))),
    surely('closed', recorded(code('ZERO_SIZE_OBJECT'))),
    surely('closed', recorded(code('READ_ERROR 104'))),
    // Squid 5.7 says this for unknown names, dead parents and dead pools alike.
    probably('down', recorded(code('READ_ERROR 0'))),
    surely('tls', recorded(code('SECURE_CONNECT_FAIL'))),
    surely('misconfigured', recorded(code('(?:INVALID_RESP|TOO_BIG)'))),
    probably('down', recorded(code('CANNOT_FORWARD'))),
    surely('down', recorded(code('ICAP_FAILURE')), 'own-proxy'),
    probably('misconfigured', recorded(code('(?:ACCESS_DENIED|ONLY_IF_CACHED_MISS)')), 'own-proxy'),
    probably('too-slow', recorded(printed('READ_TIMEOUT'))),
    probably('down', recorded(printed('(?:CONNECT_FAIL|READ_ERROR|CANNOT_FORWARD)'))),
  ],
};
