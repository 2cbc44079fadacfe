import { secondary, type Gateway } from '../gateway.ts';
import { header } from '../marks.ts';

/** Files without a program: a failure is GitHub's own. */
export const githubPages: Gateway = {
  id: 'github-pages',
  name: 'GitHub Pages',
  role: 'platform',
  ownPage: [],
  passed: [secondary(header('server', /^GitHub\.com$/)), secondary(header('x-github-request-id'))],
  statusPage: 'https://www.githubstatus.com/',
};
