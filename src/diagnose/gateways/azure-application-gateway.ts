import { documented, probably, secondary, type Gateway } from '../gateway.ts';
import { header, status } from '../marks.ts';
import { nginxLayout } from '../nginx-layout.ts';

export const azureApplicationGateway: Gateway = {
  id: 'azure-application-gateway',
  name: 'Azure Application Gateway',
  role: 'proxy',
  ownPage: [
    secondary(...nginxLayout('Microsoft-Azure-Application-Gateway/v2')),
    secondary(header('server', /^Microsoft-Azure-Application-Gateway\//)),
  ],
  reasons: [probably('too-slow', documented(status(504))), probably('down', documented(status(502)))],
  statusPage: 'https://azure.status.microsoft/',
};
