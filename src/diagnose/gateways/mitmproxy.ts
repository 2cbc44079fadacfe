import { probably, recorded, surely, type Gateway } from '../gateway.ts';
import { header, status, text } from '../marks.ts';

const says = (pattern: RegExp) => recorded(text(pattern));

/** Prints the errno or the reason of OpenSSL; adds nothing to what it passes on. */
export const mitmproxy: Gateway = {
  id: 'mitmproxy',
  name: 'mitmproxy',
  role: 'visitor',
  ownPage: [recorded(header('server', /^mitmproxy [\d.]+/), text(/^502 Bad Gateway /))],
  reasons: [
    surely('name-not-found', says(/\[Errno -\d\]|Name or service not known|getaddrinfo/)),
    surely('refused', says(/\[Errno 111\]|Connection refused/i)),
    surely('too-slow', says(/\[Errno 110\]|timed out/i)),
    surely('tls', says(/Certificate verify failed|does not speak TLS|OpenSSL Error|\bTLS\b/)),
    surely('closed', says(/peer closed connection|server closed connection|connection closed|\[Errno 104\]/i)),
    probably('closed', says(/unexpected server response: b'HTTP\//)),
    probably('misconfigured', says(/unexpected server response|HTTP\/[12] protocol error|header/i)),
    probably('down', recorded(status(502))),
  ],
};
