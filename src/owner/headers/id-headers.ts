import { note, type HeaderNote } from './header-note.ts';

/** Headers with the name that a provider or program gave to this very request. */
export const ID_HEADERS: readonly HeaderNote[] = [
  note('id', 'cf-ray', 'ownerHeaderRay', 'https://developers.cloudflare.com/fundamentals/reference/cloudflare-ray-id/'),
  note('id', 'x-amz-cf-id', 'ownerHeaderProviderId', 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html'),
  note('id', 'x-amz-cf-pop', 'ownerHeaderPop'),
  note('id', 'x-amzn-requestid', 'ownerHeaderProviderId'),
  note('id', 'x-amzn-trace-id', 'ownerHeaderTraceId', 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-request-tracing.html'),
  note('id', 'x-amz-apigw-id', 'ownerHeaderProviderId'),
  note('id', 'x-azure-ref', 'ownerHeaderProviderId', 'https://learn.microsoft.com/azure/frontdoor/front-door-http-headers-protocol'),
  note('id', 'x-vercel-id', 'ownerHeaderProviderId', 'https://vercel.com/docs/headers/response-headers'),
  note('id', 'x-nf-request-id', 'ownerHeaderProviderId'),
  note('id', 'fly-request-id', 'ownerHeaderProviderId'),
  note('id', 'rndr-id', 'ownerHeaderProviderId'),
  note('id', 'x-railway-request-id', 'ownerHeaderProviderId'),
  note('id', 'x-fastly-request-id', 'ownerHeaderProviderId'),
  note('id', 'x-github-request-id', 'ownerHeaderProviderId'),
  note('id', 'x-sucuri-id', 'ownerHeaderProviderId'),
  note('id', 'x-iinfo', 'ownerHeaderProviderId'),
  note('id', 'x-varnish', 'ownerHeaderVarnishId', 'https://varnish-cache.org/docs/trunk/users-guide/increasing-your-hitrate.html'),
  note('id', 'x-kong-request-id', 'ownerHeaderRequestId'),
  note('id', 'x-request-id', 'ownerHeaderRequestId'),
  note('id', 'x-correlation-id', 'ownerHeaderRequestId'),
  note('id', 'request-id', 'ownerHeaderRequestId'),
  note('id', 'x-trace-id', 'ownerHeaderTraceId'),
  note('id', 'traceparent', 'ownerHeaderTraceId', 'https://www.w3.org/TR/trace-context/'),
];
