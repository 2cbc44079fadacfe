import { apacheError } from './formats/apache-error.ts';
import { caddy } from './formats/caddy.ts';
import { combinedAccess } from './formats/combined-access.ts';
import { envoyAccess } from './formats/envoy-access.ts';
import { envoyJson } from './formats/envoy-json.ts';
import { gunicornError } from './formats/gunicorn-error.ts';
import { haproxy } from './formats/haproxy.ts';
import { iis } from './formats/iis.ts';
import { jsonAccess } from './formats/json-access.ts';
import { nginxError } from './formats/nginx-error.ts';
import { phpFpm } from './formats/php-fpm.ts';
import { systemd } from './formats/systemd.ts';
import { traefikAccess } from './formats/traefik-access.ts';
import { traefikJson } from './formats/traefik-json.ts';
import { traefikLog } from './formats/traefik-log.ts';
import { varnishlog } from './formats/varnishlog.ts';
import type { LogFormat } from './log-format.ts';

/** Every format, in the order in which they are tried: what is more particular stands before what is more general. */
export const ALL_FORMATS: readonly LogFormat[] = [
  nginxError,
  traefikAccess,
  combinedAccess,
  haproxy,
  apacheError,
  envoyAccess,
  gunicornError,
  phpFpm,
  iis,
  varnishlog,
  traefikLog,
  systemd,
  caddy,
  traefikJson,
  envoyJson,
  jsonAccess,
];
