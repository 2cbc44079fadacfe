import { probably, recorded, type Gateway } from '../gateway.ts';
import { status, text, title } from '../marks.ts';

/** Sends no reason phrase. */
export const tomcat: Gateway = {
  id: 'tomcat',
  name: 'Apache Tomcat',
  role: 'application',
  ownPage: [recorded(title(/^HTTP Status \d{3} /), text(/^HTTP Status \d{3} .* Type /))],
  reasons: [
    probably('too-slow', recorded(status(504))),
    probably('down', recorded(status(500, 502))),
    probably('overloaded', recorded(status(503))),
  ],
};
