import { recorded, surely, type Gateway } from '../gateway.ts';
import { status, text } from '../marks.ts';

/** Says whether it stands in production; its development page carries the stack. */
export const puma: Gateway = {
  id: 'puma',
  name: 'Puma',
  role: 'application',
  ownPage: [
    recorded(text(/^An unhandled lowlevel error occurred\. The application logs may have details\.$/)),
    recorded(text(/^Puma caught this error: /)),
  ],
  reasons: [surely('down', recorded(status(500)))],
};
