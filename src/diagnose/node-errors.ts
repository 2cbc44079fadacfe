import { probably, perhaps, recorded, surely, type Reason } from './gateway.ts';
import { atOnce, waited, type Mark } from './marks.ts';

/**
 * What Node's own error codes and texts say (nodejs.org/api/errors.html, "Common system errors"; llhttp's `HPE_…` for
 * answers that are not HTTP; undici's `UND_ERR_…`). `where` says where the gateway prints them.
 */
export function nodeErrors(where: (pattern: RegExp) => Mark): Reason[] {
  const closed = where(/\bECONNRESET\b|\bEPIPE\b|\bUND_ERR_SOCKET\b|socket hang up|other side closed/);
  return [
    surely('name-not-found', recorded(where(/\bENOTFOUND\b|\bEAI_AGAIN\b/))),
    surely('refused', recorded(where(/\bECONNREFUSED\b/))),
    surely('too-slow', recorded(where(/\bE(?:SOCKET)?TIMEDOUT\b|\bUND_ERR_(?:HEADERS|BODY|CONNECT)_TIMEOUT\b/))),
    probably('down', recorded(where(/\bE(?:HOST|NET)UNREACH\b/))),
    surely('tls', recorded(where(/\bEPROTO\b|SSL routines|self-signed certificate|unable to verify|\b(?:CERT|DEPTH)_\w+/))),
    surely('misconfigured', recorded(where(/\bHPE_\w+|Parse Error|Headers? Overflow|does not match the HTTP/i))),
    // A gateway that has lost patience hangs up itself, and then reports the same.
    perhaps('too-slow', recorded(closed, waited)),
    surely('closed', recorded(closed, atOnce)),
    probably('closed', recorded(closed)),
  ];
}
