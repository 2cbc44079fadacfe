import { probably, recorded, type Gateway } from '../gateway.ts';
import { noHeader, status, text } from '../marks.ts';

/** Codes of its proxies are left to `fastify-reply-from`. */
const PAGE = /^\{"statusCode":5\d\d,(?:"code":"(?!FST_REPLY_FROM|UND_ERR|ECONN)[A-Z_]+",)?"error":"[\w ]+","message":/;

/** JSON of `statusCode`, `error` and `message`, in this order; hapi has the same fields in another. */
export const fastify: Gateway = {
  id: 'fastify',
  name: 'Fastify',
  role: 'application',
  ownPage: [recorded(text(PAGE), noHeader('cache-control'))],
  reasons: [
    probably('too-slow', recorded(status(504))),
    probably('down', recorded(status(500, 502))),
    probably('overloaded', recorded(status(503))),
  ],
};
