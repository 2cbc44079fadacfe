import { documented, probably, secondary, surely, type Gateway } from '../gateway.ts';
import { status, text } from '../marks.ts';

/**
 * Maintenance ends by itself after ten minutes.
 * @see https://developer.wordpress.org/reference/functions/wp_is_maintenance_mode/
 */
export const wordpress: Gateway = {
  id: 'wordpress',
  name: 'WordPress',
  role: 'application',
  ownPage: [
    documented(text(/^Briefly unavailable for scheduled maintenance\. Check back in a minute\./)),
    secondary(text(/^Error establishing a database connection/)),
    secondary(text(/There has been a critical error on this website/)),
  ],
  reasons: [
    surely('maintenance', documented(status(503), text(/scheduled maintenance/))),
    probably('down', secondary(text(/database connection|critical error/))),
  ],
};
