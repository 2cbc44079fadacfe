import { probably, secondary, type Gateway } from '../gateway.ts';
import { status, text } from '../marks.ts';

export const sophos: Gateway = {
  id: 'sophos',
  name: 'Sophos Web Protection',
  role: 'visitor',
  ownPage: [secondary(text(/Powered by (?:Sophos )?UTM Web Protection/i))],
  reasons: [probably('down', secondary(status(502, 503))), probably('too-slow', secondary(status(504)))],
};
