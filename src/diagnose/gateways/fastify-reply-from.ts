import { perhaps, probably, recorded, type Gateway } from '../gateway.ts';
import { atOnce, json } from '../marks.ts';
import { nodeErrors } from '../node-errors.ts';

const code = (pattern: RegExp) => json('code', pattern);

/** The part of `@fastify/http-proxy` that asks; both print the same. */
export const fastifyReplyFrom: Gateway = {
  id: 'fastify-reply-from',
  name: '@fastify/reply-from',
  role: 'proxy',
  sharesPages: true,
  ownPage: [
    recorded(code(/^FST_REPLY_FROM_[A-Z_]+$/)),
    recorded(json('statusCode', /^5\d\d$/), code(/^(?:UND_ERR_[A-Z_]+|ECONNRESET)$/)),
  ],
  reasons: [
    probably('too-slow', recorded(code(/^FST_REPLY_FROM_GATEWAY_TIMEOUT$/))),
    ...nodeErrors((pattern) => json('message', pattern)),
    ...nodeErrors(code),
    probably('name-not-found', recorded(code(/^FST_REPLY_FROM_SERVICE_UNAVAILABLE$/), atOnce)),
    perhaps('down', recorded(code(/^FST_REPLY_FROM_/))),
  ],
};
