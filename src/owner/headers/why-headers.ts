import { note, type HeaderNote } from './header-note.ts';

const CLOUDFLARE_ERRORS = 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-error-headers/';

/** Headers that name a reason. */
export const WHY_HEADERS: readonly HeaderNote[] = [
  note('why', 'proxy-status', 'ownerHeaderProxyStatus', 'https://www.rfc-editor.org/rfc/rfc9209'),
  note('why', 'cache-status', 'ownerHeaderCacheStatus', 'https://www.rfc-editor.org/rfc/rfc9211'),
  note('why', 'cf-error-type', 'ownerHeaderCfErrorType', CLOUDFLARE_ERRORS),
  note('why', 'cf-error-origin', 'ownerHeaderCfErrorOrigin', CLOUDFLARE_ERRORS),
  note('why', 'cf-mitigated', 'ownerHeaderCfMitigated', 'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/'),
  note('why', 'x-squid-error', 'ownerHeaderSquidError'),
  note('why', 'x-vercel-error', 'ownerHeaderPlatformError', 'https://vercel.com/docs/errors'),
  note('why', 'x-render-routing', 'ownerHeaderPlatformError'),
  note('why', 'x-railway-fallback', 'ownerHeaderPlatformError'),
  note('why', 'x-amzn-errortype', 'ownerHeaderPlatformError'),
  note('why', 'x-timeout-reason', 'ownerHeaderTimeoutReason'),
  note('why', 'x-timout-reason', 'ownerHeaderTimeoutReason'),
  note('why', 'proxy-error-message', 'ownerHeaderTimeoutReason'),
];
