import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPaste } from '../../../src/owner/paste/read-paste.ts';
import * as printed from './printed.ts';

const keysOf = (text: string) => readPaste(text).map(({ says }) => says.key);
const signsOf = (text: string) => readPaste(text).flatMap(({ signs }) => signs);

describe('what programs printed', () => {
  it.each([
    ['curl: 200', printed.CURL_200, ['ownerPasteAnswers']],
    ['curl: 301 to another name', printed.CURL_301, ['ownerPasteAnswers']],
    ['curl: 502', printed.CURL_502, ['ownerPasteGateway']],
    ['curl: 403', printed.CURL_403, ['ownerPasteForbidden']],
    ['curl: 200 after a long time', printed.CURL_SLOW, ['ownerPasteAnswers', 'ownerPasteSlow']],
    ['curl: no answer', printed.CURL_NO_ANSWER, ['ownerPasteNoAnswer']],
    ['curl: refused', printed.CURL_REFUSED, ['ownerPasteRefused']],
    ['curl: no connection in time', printed.CURL_NO_CONNECTION, ['ownerPasteNoConnection']],
    ['curl: reset', printed.CURL_RESET, ['ownerPasteClosed']],
    ['curl: no HTTP', printed.CURL_NOT_HTTP, ['ownerPasteNotHttp']],
    ['curl: TLS to a plain port', printed.CURL_TLS, ['ownerPasteTls']],
    ['curl: name', printed.CURL_NAME, ['ownerPasteNameMissing']],
    ['nc: open', printed.NC_OPEN, ['ownerPastePortOpen']],
    ['nc: refused', printed.NC_REFUSED, ['ownerPasteRefused']],
    ['nc: name', printed.NC_NAME, ['ownerPasteNameMissing']],
    ['dig: NXDOMAIN', printed.DIG_NXDOMAIN, ['ownerPasteNameMissing']],
    ['dig: no server', printed.DIG_NO_SERVER, ['ownerPasteNoResolver']],
    ['ss: listens', printed.SS_LISTENS, ['ownerPasteListens']],
    ['ss: nothing', printed.SS_NOTHING, ['ownerPasteListensNot']],
    ['uptime, nproc, free and df', printed.LOAD_FREE, ['ownerPasteLoadFree', 'ownerPasteMemoryFree', 'ownerPasteDiskFree']],
    ['HAProxy: one of two down', printed.HAPROXY_PARTLY, ['ownerPastePoolPartly']],
    ['nginx -t: good', printed.NGINX_GOOD, ['ownerPasteConfigGood']],
    ['nginx -t: broken', printed.NGINX_BROKEN, ['ownerPasteConfigBroken']],
    ['haproxy -c: good', printed.HAPROXY_GOOD, ['ownerPasteConfigGood']],
    ['haproxy -c: broken', printed.HAPROXY_BROKEN, ['ownerPasteConfigBroken']],
    ['apachectl configtest: broken', printed.APACHE_BROKEN, ['ownerPasteConfigBroken']],
  ])('%s', (_name, text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });
});

describe('what programs print by their manuals', () => {
  it.each([
    ['● shop.service - Shop\n     Active: active (running) since Mon 2026-09-28 08:00:00 UTC; 2 days ago', 'ownerPasteRuns'],
    ['× shop.service - Shop\n     Active: failed (Result: exit-code) since Mon 2026-09-28 08:00:00 UTC', 'ownerPasteServiceFailed'],
    ['○ shop.service - Shop\n     Active: inactive (dead)', 'ownerPasteStopped'],
    ['● shop.service - Shop\n     Active: activating (auto-restart) (Result: signal)', 'ownerPasteRestarts'],
    ['Unit shopp.service could not be found.', 'ownerPasteNoUnit'],
    ['[Mon Sep 28 08:00:00 2026] Out of memory: Killed process 812 (node) total-vm:9000000kB', 'ownerPasteOom'],
    ['curl: (52) Empty reply from server', 'ownerPasteClosed'],
    ['curl: (60) SSL certificate problem: self-signed certificate', 'ownerPasteCertificate'],
    ['curl: (7) Failed to connect to 10.0.0.5 port 80 after 3 ms: No route to host', 'ownerPasteNoRoute'],
    ['nc: connect to 10.0.0.5 port 80 (tcp) timed out: Operation now in progress', 'ownerPasteNoConnection'],
    ['app [10.0.0.5] 8080 (http-alt) open', 'ownerPastePortOpen'],
    ['(UNKNOWN) [10.0.0.5] 8080 (http-alt) : Connection refused', 'ownerPasteRefused'],
    ['Ncat: Connected to 10.0.0.5:8080.', 'ownerPastePortOpen'],
    ['Ncat: TIMEOUT.', 'ownerPasteNoConnection'],
    ['HTTP/2 503 \nserver: x', 'ownerPasteBusy'],
    ['HTTP/1.1 500 Internal Server Error', 'ownerPasteServerError'],
    [';; ->>HEADER<<- opcode: QUERY, status: SERVFAIL, id: 1\n;; flags: qr rd ra; QUERY: 1, ANSWER: 0,', 'ownerPasteNameFails'],
    [';; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 1\n;; flags: qr rd ra; QUERY: 1, ANSWER: 0,', 'ownerPasteNameEmpty'],
    [';; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 1\n;; flags: qr rd ra; QUERY: 1, ANSWER: 2,', 'ownerPasteNameFound'],
    ['State  Recv-Q Send-Q Local Address:Port Peer Address:Port\nLISTEN 0      511    127.0.0.1:8080     0.0.0.0:*', 'ownerPasteListensLocally'],
    ['Backend name   Admin  Probe  Health  Last change\nboot.default   probe  0/5    sick    Mon, 28 Sep 2026 08:00:00 GMT', 'ownerPastePoolDown'],
    ['app::10.0.0.5:8080::health_flags::/failed_active_hc\napp::10.0.0.6:8080::health_flags::healthy', 'ownerPastePoolPartly'],
    ['{"TargetHealthDescriptions": [{"Target": {"Id": "i-0a", "Port": 80}, "TargetHealth": {"State": "unhealthy"}}]}', 'ownerPastePoolDown'],
    ['[{"address":"10.0.0.5:8080","num_requests":0,"fails":0}]', 'ownerPastePoolUp'],
    ['   |- Banned IP list:\t10.0.0.9 10.0.0.10', 'ownerPasteBanned'],
    ['me@gw: Permission denied (publickey).', 'ownerPasteSsh'],
  ])('%j', (text, key) => {
    expect(keysOf(text)).toEqual([key]);
  });

  it('takes a full queue and a full disk for what they are', () => {
    const queue = 'State  Recv-Q Send-Q Local Address:Port Peer Address:Port\nLISTEN 129    128    0.0.0.0:8080     0.0.0.0:*';
    expect(signsOf(queue)).toContain('queue-full');
    expect(signsOf('Filesystem Size Used Avail Use% Mounted on\n/dev/sda1  50G  50G  0 100% /\n/dev/loop3 60M 60M 0 100% /snap/core/1')).toEqual(['disk-full']);
  });

  it('judges the load by the number of processors', () => {
    expect(keysOf(' 10:02 up 1 day, load average: 9.12, 8.70, 6.02\n16')).toEqual(['ownerPasteLoadFree']);
    expect(keysOf(' 10:02 up 1 day, load average: 9.12, 8.70, 6.02\n2')).toEqual(['ownerPasteLoadFull']);
    expect(keysOf(' 10:02 up 1 day, load average: 9.12, 8.70, 6.02')).toEqual(['ownerPasteLoadAlone']);
  });

  it('names the first fault of a broken configuration', () => {
    expect(readPaste(printed.NGINX_BROKEN)[0]?.says.params?.[0]).toMatch(/^unknown directive "proxy_passs"/);
    expect(readPaste(printed.HAPROXY_BROKEN)[0]?.says.params?.[0]).toMatch(/unknown keyword 'bogus'/);
  });
});

describe('readPaste', () => {
  it('reads several results at once, with colours and foreign line ends', () => {
    expect(keysOf(`\u001b[32m${printed.CURL_200}\u001b[0m${printed.NC_REFUSED}`.replaceAll('\n', '\r\n'))).toEqual(['ownerPasteAnswers', 'ownerPasteRefused']);
  });

  it('goes by the last answer after a redirect', () => {
    expect(keysOf('HTTP/1.1 301 Moved\n\nHTTP/1.1 504 Gateway Timeout\n')).toEqual(['ownerPasteGateway']);
  });

  it.each(['', 'hello', 'a page about HTTP/1.1 200 OK', 'nothing is open'])('recognises nothing in %j', (text) => {
    expect(readPaste(text)).toEqual([]);
  });

  it('takes whatever is pasted', () => {
    const pieces = fc.constantFrom('HTTP/1.1 502', 'curl: (', '28) ', 'LISTEN ', 'State Recv-Q Send-Q ', '# pxname,svname,', ',UP', '\n', 'Active: ', 'load average: ', '"Target": {', '"Id": "', '::health_flags::', '99% /', ' ', '(', '"');
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))), (text) => readPaste(text).length <= 12));
  });
});
