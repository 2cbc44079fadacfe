import { note, type HeaderNote } from './header-note.ts';

/** Headers by which programs on the way sign an answer. */
export const WHO_HEADERS: readonly HeaderNote[] = [
  note('who', 'server', 'ownerHeaderServer', 'https://www.rfc-editor.org/rfc/rfc9110#name-server'),
  note('who', 'via', 'ownerHeaderVia', 'https://www.rfc-editor.org/rfc/rfc9110#name-via'),
  note('who', 'x-powered-by', 'ownerHeaderPoweredBy'),
  note('who', 'x-generator', 'ownerHeaderPoweredBy'),
  note('who', 'x-served-by', 'ownerHeaderServedBy', 'https://www.fastly.com/documentation/reference/http/http-headers/X-Served-By/'),
  note('who', 'x-backend', 'ownerHeaderBackend'),
  note('who', 'x-backend-server', 'ownerHeaderBackend'),
  note('who', 'x-envoy-upstream-service-time', 'ownerHeaderUpstreamTime', 'https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/router_filter'),
  note('who', 'x-kong-upstream-latency', 'ownerHeaderUpstreamTime'),
  note('who', 'x-kong-response-latency', 'ownerHeaderOwnLatency'),
  note('who', 'x-runtime', 'ownerHeaderRuntime'),
  note('who', 'server-timing', 'ownerHeaderServerTiming', 'https://www.w3.org/TR/server-timing/'),
  note('who', 'set-cookie', 'ownerHeaderCookie', 'https://www.rfc-editor.org/rfc/rfc6265'),
];
