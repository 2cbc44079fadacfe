import { documented, probably, secondary, surely, type Gateway } from '../gateway.ts';
import { header, markup, waited } from '../marks.ts';

const frame = (page: string) => markup(new RegExp(`herokucdn\\.com/error-pages/${page}\\.html`));

/**
 * The codes are only in the owner's log; a visitor can tell maintenance from failure.
 * @see https://devcenter.heroku.com/articles/error-pages
 */
export const heroku: Gateway = {
  id: 'heroku',
  name: 'Heroku',
  role: 'platform',
  ownPage: [documented(markup(/herokucdn\.com\/error-pages\//))],
  passed: [secondary(header('via', /\bvegur\b|heroku-router/))],
  reasons: [
    surely('maintenance', documented(frame('maintenance-mode'))),
    probably('misconfigured', documented(frame('no-such-app')), 'gateway'),
    probably('too-slow', documented(frame('application-error'), waited)),
    probably('down', documented(frame('application-error'))),
  ],
  statusPage: 'https://status.heroku.com/',
};
