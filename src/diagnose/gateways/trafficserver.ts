import { probably, recorded, surely, type Gateway } from '../gateway.ts';
import { header, markup, reasonPhrase, text, title, waited } from '../marks.ts';

const phrase = (pattern: RegExp) => recorded(reasonPhrase(pattern));

/** A name that cannot be found gives 500; the reason phrase says most, where HTTP/1 keeps it. */
export const trafficserver: Gateway = {
  id: 'trafficserver',
  name: 'Apache Traffic Server',
  role: 'either',
  ownPage: [
    recorded(header('via', /\bApacheTrafficServer\b/), text(/\bDescription: /), markup(/FACE="?Helvetica,Arial/i)),
    recorded(header('server', /^ATS\//), text(/\bDescription: /), markup(/FACE="?Helvetica,Arial/i)),
  ],
  passed: [recorded(header('via', /\bApacheTrafficServer\b/)), recorded(header('server', /^ATS\//))],
  reasons: [
    surely('name-not-found', recorded(title(/^Unknown Host$/))),
    surely('too-slow', recorded(title(/^Inactivity Timeout$/))),
    surely('closed', recorded(title(/^Server Connection Closed$/))),
    surely('refused', phrase(/^Connection refused$/i)),
    surely('too-slow', phrase(/^Connection Timed Out$/i)),
    probably('misconfigured', phrase(/^Invalid HTTP Response$/i)),
    probably('closed', phrase(/^Malformed Server Response Status$/i)),
    probably('closed', recorded(title(/^Web Server Error$/))),
    // TLS that fails reads just like a refused connection.
    probably('too-slow', recorded(title(/^Could Not Connect$/), waited)),
    probably('down', recorded(title(/^Could Not Connect$/))),
  ],
};
