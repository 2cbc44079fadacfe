import { probably, secondary, type Gateway } from '../gateway.ts';
import { cookie, header, markup, status, text } from '../marks.ts';

export const imperva: Gateway = {
  id: 'imperva',
  name: 'Imperva',
  role: 'cdn',
  ownPage: [secondary(text(/Incapsula incident ID/)), secondary(markup(/\/_Incapsula_Resource\b/))],
  passed: [secondary(header('x-iinfo')), secondary(cookie(/^(?:visid_incap_|incap_ses_)/)), secondary(header('x-cdn', /Incapsula|Imperva/i))],
  reasons: [probably('too-slow', secondary(status(504))), probably('down', secondary(status(502, 503)))],
  statusPage: 'https://status.imperva.com/',
};
