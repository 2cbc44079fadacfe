import { describe, expect, it } from 'vitest';
import type { Cause } from '../../../src/logs/causes.ts';
import { LineReader } from '../../../src/logs/line-reader.ts';
import type { LogEntry } from '../../../src/logs/log-entry.ts';
import { fixture, WRITTEN_AT } from './log-kit.ts';

interface ReadLine {
  line: string;
  formatName: string;
  entry: LogEntry;
}

/** The lines of a recording that are known. */
function known(file: string): ReadLine[] {
  const reader = new LineReader(WRITTEN_AT);
  return fixture(file)
    .split(/\r?\n/)
    .flatMap((line) => {
      const reading = reader.read(line);
      return reading.kind === 'known' ? [{ line, ...reading }] : [];
    });
}

/** What is told of the lines that hold this text. */
function causesOf(lines: readonly ReadLine[], needle: string): Array<Cause | undefined> {
  const found = lines.filter(({ line }) => line.includes(needle));
  expect(found.length, needle).toBeGreaterThan(0);
  return [...new Set(found.map(({ entry }) => entry.cause))];
}

/** Texts, and the cause that a person who knows the program reads from a line with them. */
const SIGNS: Readonly<Record<string, ReadonlyArray<readonly [needle: string, cause: Cause | undefined]>>> = {
  'nginx-error.log': [
    ['GET /refused ', 'refused'],
    ['GET /nosock ', 'refused'],
    ['GET /close ', 'closed'],
    ['GET /reset ', 'closed'],
    ['GET /cut ', 'closed'],
    ['GET /half ', 'closed'],
    ['GET /garbage ', 'bad-answer'],
    ['GET /slow HTTP', 'read-timeout'],
    ['GET /far ', 'connect-timeout'],
    ['GET /big ', 'header-too-big'],
    ['GET /name ', 'name-not-found'],
    ['host not found in upstream', 'name-not-found'],
    ['GET /tls ', 'tls'],
    ['GET /cert ', 'tls'],
    ['GET /denied ', 'permission'],
    ['no live upstreams', 'no-upstream'],
    ['GET /limited ', 'rate-limited'],
    ['POST /upload ', 'body-too-big'],
    ['worker_connections are not enough', 'overloaded'],
    ['Too many open files', 'open-files'],
    ['exited on signal 11', 'crashed'],
    ['exited on signal 9', 'killed'],
    ['unknown directive', 'misconfigured'],
    ['Primary script unknown', 'misconfigured'],
    ['Uncaught RuntimeException', 'app-error'],
    ['Allowed memory size', 'out-of-memory'],
    ['Maximum execution time', 'worker-timeout'],
    ['temporarily disabled', undefined],
  ],
  'apache-error.log': [
    ['(111)Connection refused: AH00957', 'refused'],
    ['AH02454', 'refused'],
    ['(70007)The timeout specified has expired: AH00957', 'connect-timeout'],
    ['remote server 127.0.0.1:18002', 'closed'],
    ['remote server 127.0.0.1:18003', 'closed'],
    ['remote server 127.0.0.1:18005', 'read-timeout'],
    ['AH01110', 'closed'],
    ['AH10124', 'header-too-big'],
    ['AH01106', 'bad-answer'],
    ['DNS lookup failure', 'name-not-found'],
    ['Error during SSL Handshake', 'tls'],
    ['AH01170', 'no-upstream'],
    ['AH00484', 'overloaded'],
    ['AH00052', 'crashed'],
    // Each follows a line that names the reason.
    ['AH01114', undefined],
    ['AH00898: Error reading from remote server', undefined],
  ],
  'haproxy-syslog.log': [
    ['GET /products', undefined],
    ['GET /refused', 'refused'],
    ['GET /close', 'closed'],
    ['GET /reset', 'closed'],
    ['GET /cut', 'closed'],
    ['GET /garbage', 'bad-answer'],
    ['GET /big', 'bad-answer'],
    ['GET /slow HTTP', 'read-timeout'],
    ['GET /far', 'connect-timeout'],
    ['GET /empty', 'no-upstream'],
    ['GET /down', 'no-upstream'],
    ['sQ--', 'overloaded'],
    ['GET /deny', 'rate-limited'],
    ['GET /err', 'answered-500'],
    ['GET /busy', 'answered-503'],
    ['Server down/app1 is DOWN', 'refused'],
    ['Server down/app2 is DOWN', 'read-timeout'],
    ['Server down/app3 is DOWN', 'app-error'],
    ['has no server available!', 'no-upstream'],
  ],
  'varnishlog.log': [
    ['backend refused: fail errno 111', 'refused'],
    ['backend far: fail errno 110', 'connect-timeout'],
    ['FetchError     HTC eof', 'closed'],
    ['http format error', 'bad-answer'],
    ['first byte timeout', 'read-timeout'],
    ['FetchError     overflow', 'header-too-big'],
    ['backend sick: unhealthy', 'no-upstream'],
    ['backend busy: busy', 'overloaded'],
    ['FetchError     Connection reset by peer', 'closed'],
    // The same fault, told a second time.
    ['straight insufficient bytes', undefined],
  ],
  'php-fpm.log': [
    ['server reached pm.max_children', 'overloaded'],
    ['execution timed out', 'worker-timeout'],
    ['Uncaught RuntimeException', 'app-error'],
    ['Allowed memory size', 'out-of-memory'],
    ['Maximum execution time', 'worker-timeout'],
    ['signal 11 (SIGSEGV)', 'crashed'],
    ['signal 9 (SIGKILL)', 'killed'],
    ['signal 15 (SIGTERM)', undefined],
    ['executing too slow', undefined],
  ],
  'gunicorn-error.log': [
    ['WORKER TIMEOUT', 'worker-timeout'],
    ['Error handling request /raise', 'app-error'],
    ['terminated due to signal 11', 'crashed'],
    ['terminated due to signal 9', 'killed'],
    ['Exception in worker process', 'crashed'],
    ['Handling signal: term', undefined],
  ],
  'journal.log': [
    ['status=1/FAILURE', 'crashed'],
    ["Failed with result 'exit-code'", undefined],
    ['Killed process 4711', 'out-of-memory'],
    ['killed by the OOM killer', 'out-of-memory'],
    ['status=9/KILL', 'killed'],
    ['status=11/SEGV', 'crashed'],
    ['segfault at', 'crashed'],
    ['avc:  denied', 'permission'],
    ['Watchdog timeout', 'worker-timeout'],
    ['Started shop.service', undefined],
    ['sshd[812]', undefined],
    ['connect() failed (111', 'refused'],
  ],
  'envoy-access.log': [
    [' 503 UH ', 'no-upstream'],
    [' 504 UT ', 'read-timeout'],
    [' 503 UC ', 'closed'],
    [' 503 UO ', 'overloaded'],
    [' 0 DC ', 'client-left'],
    ['connection_timeout', 'connect-timeout'],
    ['delayed_connect_error:_111', 'refused'],
    ['TLS_error', 'tls'],
    ['route_not_found', 'misconfigured'],
    ['"response_flags":"UC"', 'closed'],
    ['"response_flags":"-"', undefined],
  ],
  'traefik.log': [
    ['/cart?id=1', undefined],
    ['"GET /cart HTTP/2.0" 502', 'answered-502'],
    ['"DownstreamStatus":504', 'answered-504'],
    ['connect: connection refused', 'refused'],
    ['caused by: EOF', 'closed'],
    ['timeout awaiting response headers', 'read-timeout'],
    ['no route to host', 'unreachable'],
    ['Configuration loaded', undefined],
  ],
  'iis.log': [
    ['200 0 0 15', undefined],
    ['502 3 12002', 'read-timeout'],
    ['502 3 12029', 'refused'],
    ['502 3 12030', 'closed'],
    ['502 3 0', 'unreachable'],
    ['502 5 0', 'crashed'],
    ['503 2 0', 'overloaded'],
    ['500 19 13', 'misconfigured'],
    ['500 0 0', 'answered-500'],
    ['AppOffline', 'crashed'],
    ['QueueFull', 'overloaded'],
    ['Connection_Abandoned_By_ReqQueue', 'crashed'],
    ['Timer_ConnectionIdle', undefined],
  ],
  'caddy.log': [
    ['dial tcp 127.0.0.1:18999: connect: connection refused', 'refused'],
    ['dial unix /srv/shop/none.sock', 'refused'],
    ['"msg":"EOF"', 'closed'],
    ['reading from backend', 'closed'],
    ['aborting with incomplete response', undefined],
    ['malformed HTTP status code', 'bad-answer'],
    ['timeout awaiting response headers', 'read-timeout'],
    ['response headers exceeded', 'header-too-big'],
    ['no such host', 'name-not-found'],
    ['first record does not look like a TLS handshake', 'tls'],
    ['192.0.2.10:80: i/o timeout', 'connect-timeout'],
    ['no upstreams available', 'no-upstream'],
  ],
};

describe.each(Object.entries(SIGNS))('%s', (file, signs) => {
  const lines = known(file);

  it.each(signs)('%s: %s', (needle, cause) => {
    expect(causesOf(lines, needle)).toEqual([cause]);
  });

  it('has no line without a moment on the day of the recording', () => {
    const timed = lines.filter(({ line }) => !line.startsWith('#') && !line.startsWith('*'));
    const elsewhere = timed.filter(({ entry: { time = 0 } }) => time < Date.UTC(2026, 10, 21, 8, 50) || time > Date.UTC(2026, 10, 21, 9));
    // The first lines of a transaction of varnishlog stand before its first timestamp.
    expect(elsewhere.filter(({ line }) => !line.startsWith('-   '))).toEqual([]);
  });
});

describe('upstreams and paths', () => {
  it.each([
    ['nginx-error.log', 'GET /refused ', '127.0.0.1:18999', '/refused'],
    ['nginx-error.log', 'GET /denied ', 'unix:/run/shop/denied.sock', '/denied'],
    ['nginx-error.log', 'GET /name ', 'app.internal.example', '/name'],
    ['nginx-error.log', 'no live upstreams', 'pool', '/pool'],
    ['apache-error.log', '(111)Connection refused: AH00957: http', '127.0.0.1:18999', undefined],
    ['apache-error.log', 'AH02454', 'unix:/run/php/none.sock', undefined],
    ['apache-error.log', 'DNS lookup failure', 'nohost.example', '/name'],
    ['haproxy-syslog.log', 'GET /slow HTTP', 'slow/app1', '/slow'],
    ['haproxy-syslog.log', 'GET /empty', 'empty', '/empty'],
    ['haproxy-syslog.log', 'Server down/app1', 'down/app1', undefined],
    ['varnishlog.log', 'http format error', 'garbage', '/garbage'],
    ['php-fpm.log', 'execution timed out', 'pool www', '/slow.php'],
    ['caddy.log', 'dial tcp 127.0.0.1:18999: connect: connection refused","request":{"remote_ip":"127.0.0.1","remote_port":"49552"', '127.0.0.1:18999', '/refused'],
    ['caddy.log', '"msg":"read tcp', '127.0.0.1:18003', '/reset'],
    ['traefik.log', 'connect: connection refused', '172.18.0.3:80', undefined],
    ['envoy-access.log', ' 504 UT ', '10.0.0.6:8080', '/search'],
    ['iis.log', '502 3 12002', undefined, '/api/orders/*'],
    ['iis.log', 'AppOffline', 'ShopPool', '/cart'],
    ['journal.log', 'Killed process 4711', 'php-fpm8.2', undefined],
    ['journal.log', 'status=1/FAILURE', 'shop.service', undefined],
  ])('%s: %s', (file, needle, upstream, path) => {
    const entry = known(file).find(({ line }) => line.includes(needle))?.entry;
    expect({ upstream: entry?.upstream, path: entry?.path }).toEqual({ upstream, path });
  });
});

describe('durations', () => {
  it.each([
    // The upstream answers after 600 ms there, the gateways give up after a second.
    ['nginx-timed-access.log', 'GET /late', 600, 700],
    ['nginx-timed-access.log', 'GET /slow HTTP/1.1" 504', 1_000, 1_100],
    ['nginx-json-access.log', '"/late"', 600, 700],
    ['haproxy-syslog.log', 'GET /late', 600, 700],
    ['caddy.log', '"uri":"/slow","headers":{"User-Agent":["curl/7.88.1"],"Accept":["*/*"]}},"user_id"', 1_000, 1_100],
    ['traefik.log', '"DownstreamStatus":504', 30_000, 30_002],
    ['envoy-access.log', ' 504 UT ', 15_000, 15_000],
    ['iis.log', '502 3 12002', 30_015, 30_015],
  ])('%s: %s', (file, needle, from, to) => {
    const durationMs = known(file).find(({ line }) => line.includes(needle))?.entry.durationMs;
    expect(durationMs).toBeGreaterThanOrEqual(from);
    expect(durationMs).toBeLessThanOrEqual(to + 0.001);
  });

  it('are not guessed from numbers without a sure unit', () => {
    const [entry] = known('combined-access.log').map((line) => line.entry);
    expect(entry?.durationMs).toBeUndefined();
    const apache = new LineReader(WRITTEN_AT).read('192.0.2.7 - - [21/Nov/2026:08:56:36 +0000] "GET / HTTP/1.1" 200 125 "-" "curl/7.88.1" 81234');
    expect(apache).toMatchObject({ kind: 'known', entry: { durationMs: undefined } });
  });
});

describe('access logs', () => {
  it('tell status and path of every program that writes the Combined or the Common Log Format', () => {
    const lines = known('combined-access.log');
    expect(lines.map(({ formatName }) => formatName)).toEqual(lines.map(() => 'Combined Log Format'));
    expect(lines).toHaveLength(fixture('combined-access.log').trim().split('\n').length);
    for (const { line, entry } of lines) {
      expect(entry.status, line).toBe(Number(/" (\d{3}) /.exec(line)?.[1]));
      expect(entry.path, line).toMatch(/^\/[^?]*$/);
    }
  });

  it('name the last upstream where a request was passed on', () => {
    const pool = known('nginx-timed-access.log').find(({ line }) => line.includes('GET /pool') && line.includes(','));
    expect(pool?.line).toContain('127.0.0.1:18999, 127.0.0.1:18998');
    expect(pool?.entry.upstream).toBe('127.0.0.1:18998');
  });
});
