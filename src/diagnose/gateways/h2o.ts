import { probably, recorded, surely, type Gateway } from '../gateway.ts';
import { header, reasonPhrase, status, text } from '../marks.ts';

const REASON =
  /^(?:connection (?:failure|timeout|refused)|I\/O (?:timeout|error(?: \([a-z]+\))?)|failed to parse the response|Name or service not known|ssl handshake failure|.*certificate.*)$/;
const says = (sentence: RegExp) => recorded(text(sentence));

/** Prints the reason as plain text under the phrase “Gateway Error”; time-outs are 502 too. */
export const h2o: Gateway = {
  id: 'h2o',
  name: 'H2O',
  role: 'proxy',
  ownPage: [
    recorded(header('server', /^h2o\//), header('content-type', /^text\/plain/), text(REASON)),
    recorded(header('server', /^h2o\//), reasonPhrase(/^Gateway Error$/)),
  ],
  passed: [recorded(header('server', /^h2o\//))],
  reasons: [
    surely('too-slow', says(/^(?:connection timeout|I\/O timeout)$/)),
    surely('name-not-found', says(/^Name or service not known$/)),
    surely('tls', says(/^(?:ssl handshake failure|self-signed certificate|.*certificate.*)$/)),
    surely('misconfigured', says(/^failed to parse the response$/)),
    probably('refused', says(/^connection failure$/)),
    probably('closed', says(/^I\/O error/)),
    probably('down', recorded(status(502))),
  ],
};
