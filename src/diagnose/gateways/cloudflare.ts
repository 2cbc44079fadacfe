import { documented, perhaps, probably, secondary, surely, type Gateway } from '../gateway.ts';
import { header, json, markup, ownStatus, status, text, title } from '../marks.ts';
import { nginxLayout } from '../nginx-layout.ts';

const code = (...codes: number[]) => header('cf-error-type', new RegExp(`^(?:${codes.join('|')})$`));
const printed = (codes: string) => text(new RegExp(`\\bError(?: code)?:? (?:${codes})\\b`, 'i'));
const byCloudflare = header('server', /^cloudflare$/i);
const branded = [byCloudflare, markup(/id="?cf-(?:error-details|wrapper)\b/)];

/**
 * A branded 502 or 504 is the site's own, with the page replaced; a bare one with Cloudflare's name is Cloudflare's.
 * @see https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/
 */
export const cloudflare: Gateway = {
  id: 'cloudflare',
  name: 'Cloudflare',
  role: 'cdn',
  ownPage: [
    documented(header('cf-error-type')),
    documented(json('cloudflare_error', /^true$/)),
    documented(ownStatus(520, 521, 522, 523, 524, 525, 526, 527, 530), header('cf-ray')),
    documented(ownStatus(520, 521, 522, 523, 524, 525, 526, 527, 530), byCloudflare),
    secondary(...branded),
    secondary(byCloudflare, ...nginxLayout('cloudflare(?:-nginx)?')),
    secondary(byCloudflare, text(/^error code: \d{3,4}$/)),
  ],
  passed: [documented(header('cf-ray')), documented(byCloudflare)],
  challenge: [secondary(header('cf-mitigated', /^challenge$/)), secondary(title(/^Just a moment\.\.\.$/), markup(/challenge-platform/))],
  reasons: [
    surely('name-not-found', documented(code(1000, 1016))),
    surely('rate-limited', documented(code(1015)), 'cdn'),
    surely('down', documented(code(1101))),
    surely('overloaded', documented(code(1102))),
    surely('refused', documented(code(521))),
    surely('too-slow', documented(code(522, 524))),
    surely('tls', documented(code(525, 526))),
    probably('down', documented(code(520, 523))),
    surely('refused', documented(status(521))),
    surely('too-slow', documented(status(522, 524))),
    surely('tls', documented(status(525, 526))),
    probably('down', documented(status(520, 523, 527))),
    probably('rate-limited', secondary(printed('1015')), 'cdn'),
    probably('down', secondary(printed('1033|1101'))),
    probably('overloaded', secondary(printed('1102'))),
    probably('name-not-found', secondary(printed('1000|1016'))),
    probably('name-not-found', documented(status(530))),
    probably('too-slow', documented(...branded, status(504))),
    probably('down', documented(...branded, status(502))),
    probably('down', documented(...nginxLayout('cloudflare(?:-nginx)?')), 'cdn'),
    probably('down', documented(json('error_category', /^cloudflare$/)), 'cdn'),
    probably('tls', documented(json('error_category', /^ssl$/))),
    probably('too-slow', documented(json('error_name', /timeout/), json('error_category', /^origin$/))),
    probably('down', documented(json('error_category', /^origin$/))),
    perhaps('down', documented(status(500, 502, 503))),
  ],
  statusPage: 'https://www.cloudflarestatus.com/',
};
