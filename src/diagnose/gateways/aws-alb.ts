import { documented, probably, secondary, type Gateway } from '../gateway.ts';
import { header, status } from '../marks.ts';
import { nginxLayout } from '../nginx-layout.ts';

/**
 * Application Load Balancer.
 * @see https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html
 */
export const awsAlb: Gateway = {
  id: 'aws-alb',
  name: 'AWS Application Load Balancer',
  role: 'proxy',
  ownPage: [secondary(header('server', /^awselb\//), ...nginxLayout('awselb/[\\d.]+')), secondary(header('server', /^awselb\//))],
  reasons: [
    probably('too-slow', documented(status(504))),
    probably('down', documented(status(503))),
    probably('closed', documented(status(502))),
    probably('misconfigured', documented(status(561, 500)), 'gateway'),
  ],
  statusPage: 'https://health.aws.amazon.com/health/status',
};
