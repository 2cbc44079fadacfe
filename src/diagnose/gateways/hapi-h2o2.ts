import { perhaps, probably, recorded, type Gateway } from '../gateway.ts';
import { json, status } from '../marks.ts';
import { nodeErrors } from '../node-errors.ts';

/** @hapi/h2o2: prints Node's error after its own three words. */
export const hapiH2o2: Gateway = {
  id: 'hapi-h2o2',
  name: '@hapi/h2o2',
  role: 'proxy',
  ownPage: [recorded(json('message', /^Client request (?:error|timeout|closed)/), json('statusCode', /^50\d$/))],
  reasons: [
    ...nodeErrors((pattern) => json('message', pattern)),
    probably('too-slow', recorded(json('message', /^Client request timeout/))),
    probably('too-slow', recorded(status(504))),
    perhaps('down', recorded(status(502))),
  ],
};
