import type { Checker } from './checker.ts';
import { checkHostNet } from './checkers/check-host-net.ts';
import { cloudflareError } from './checkers/cloudflare-error.ts';
import { dnsOverHttps } from './checkers/dns-over-https.ts';
import { downForJustMe } from './checkers/down-for-just-me.ts';
import { globalping } from './checkers/globalping.ts';
import { ownCheckers } from './checkers/own-checker.ts';
import { ownLine } from './checkers/own-line.ts';
import { ownView } from './checkers/own-view.ts';
import { statusPages } from './checkers/status-pages.ts';
import { resolvers } from './data/resolvers.ts';

/** Every checker there is, in the order in which their evidence is shown. A new one is one file and one line here. */
export const allCheckers: readonly Checker[] = [
  globalping,
  checkHostNet,
  downForJustMe,
  ownView,
  ownLine,
  cloudflareError,
  ...resolvers.map(dnsOverHttps),
  statusPages,
  ownCheckers,
];
