import { probably, secondary, type Gateway } from '../gateway.ts';
import { reasonPhrase, text } from '../marks.ts';

/** A debugging proxy on the visitor's computer; the reason stands in the phrase. */
export const fiddler: Gateway = {
  id: 'fiddler',
  name: 'Fiddler',
  role: 'visitor',
  ownPage: [secondary(reasonPhrase(/^Fiddler - /)), secondary(text(/^\[Fiddler\] /))],
  reasons: [
    probably('name-not-found', secondary(reasonPhrase(/DNS Lookup Failed/i))),
    probably('name-not-found', secondary(text(/DNS Lookup for .* failed/i))),
    probably('closed', secondary(reasonPhrase(/Receive Failure/i))),
    probably('down', secondary(text(/The connection to '[^']*' failed/))),
    probably('down', secondary(reasonPhrase(/Connection Failed/i))),
  ],
};
