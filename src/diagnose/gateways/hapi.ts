import { probably, recorded, secondary, type Gateway } from '../gateway.ts';
import { header, status, text } from '../marks.ts';

/** JSON of `statusCode`, `error` and `message`, as Boom writes it. */
export const hapi: Gateway = {
  id: 'hapi',
  name: 'hapi',
  role: 'application',
  ownPage: [
    secondary(text(/^\{"statusCode":5\d\d,"error":"[\w ]+","message":/), header('cache-control', /^no-cache$/)),
    secondary(text(/^\{"message":"(?!Client request error)[^"]*","statusCode":5\d\d,"error":"/)),
  ],
  reasons: [probably('down', recorded(status(500)))],
};
