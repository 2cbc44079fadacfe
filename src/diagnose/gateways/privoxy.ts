import { perhaps, probably, recorded, surely, type Gateway } from '../gateway.ts';
import { header, reasonPhrase, status, text, title } from '../marks.ts';

const phrase = (pattern: RegExp) => recorded(reasonPhrase(pattern));

/** Every template page has these two dates; nothing marks what it passes on. A name that cannot be found is a 404. */
export const privoxy: Gateway = {
  id: 'privoxy',
  name: 'Privoxy',
  role: 'visitor',
  ownPage: [
    recorded(header('last-modified', /^Wed, 08 Jun 1955 12:00:00 GMT$/), header('expires', /^Sat, 17 Jun 2000 12:00:00 GMT$/)),
    recorded(title(/\(Privoxy@[^)]*\)$/)),
    recorded(text(/^Bad response\. The server or forwarder response doesn't look like HTTP\.$/)),
  ],
  reasons: [
    surely('name-not-found', phrase(/^No such domain$/)),
    surely('too-slow', phrase(/^Connection timeout$/)),
    surely('closed', phrase(/^No data received from server or forwarder$/)),
    probably('refused', phrase(/^Connect failed$/)),
    surely('down', phrase(/^Forwarding failure$/)),
    probably('misconfigured', phrase(/^Server or forwarder response invalid$/)),
    probably('name-not-found', recorded(title(/No such domain/))),
    probably('closed', recorded(title(/No server or forwarder data received/))),
    probably('refused', recorded(title(/Connect failed/))),
    probably('down', recorded(title(/Forwarding failure/))),
    probably('too-slow', recorded(status(504))),
    perhaps('misconfigured', recorded(status(502))),
  ],
};
