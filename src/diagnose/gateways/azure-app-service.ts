import { probably, secondary, type Gateway } from '../gateway.ts';
import { cookie, status, text } from '../marks.ts';

/** Ends every request after 230 s. */
export const azureAppService: Gateway = {
  id: 'azure-app-service',
  name: 'Azure App Service',
  role: 'platform',
  ownPage: [secondary(cookie(/^ARRAffinity/), text(/502\.\d|\b1200[27]\b|\b12030\b/)), secondary(text(/^Error 403 - This web app is stopped\./))],
  passed: [secondary(cookie(/^ARRAffinity/))],
  reasons: [
    probably('too-slow', secondary(text(/\b12002\b/))),
    probably('closed', secondary(text(/\b12030\b/))),
    probably('down', secondary(text(/web app is stopped/))),
    probably('down', secondary(status(502, 503))),
  ],
  statusPage: 'https://azure.status.microsoft/',
};
