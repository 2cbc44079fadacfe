import { probably, secondary, type Gateway } from '../gateway.ts';
import { header, json, status } from '../marks.ts';

/** 29 s is its usual limit. */
export const awsApiGateway: Gateway = {
  id: 'aws-api-gateway',
  name: 'Amazon API Gateway',
  role: 'platform',
  ownPage: [
    secondary(header('x-amz-apigw-id'), json('message', /^(?:Internal server error|Endpoint request timed out|Service Unavailable|Too Many Requests)$/)),
    secondary(header('x-amzn-requestid'), json('message', /^(?:Internal server error|Endpoint request timed out)$/)),
  ],
  passed: [secondary(header('x-amz-apigw-id'))],
  reasons: [
    probably('too-slow', secondary(json('message', /^Endpoint request timed out$/))),
    probably('rate-limited', secondary(status(429)), 'gateway'),
    probably('overloaded', secondary(status(503))),
    probably('down', secondary(status(500, 502))),
  ],
  statusPage: 'https://health.aws.amazon.com/health/status',
};
