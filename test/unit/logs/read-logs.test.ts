import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, fixture, read, sourceOf } from './log-kit.ts';

const NGINX = fixture('nginx-error.log');
const MIXED = ['nginx-error.log', 'combined-access.log', 'haproxy-syslog.log', 'caddy.log', 'iis.log'].map(fixture).join('');

function pieces(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.slice(index * size, (index + 1) * size));
}

const join = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

describe('reading logs', () => {
  it('counts every line once, whatever it is', async () => {
    const { summary } = await read([sourceOf([`${MIXED}who knows\n\n`])]);
    expect(summary.lines).toBe(MIXED.split('\n').length - 1 + 2);
    expect(summary.known + summary.continued + summary.empty + summary.unknown).toBe(summary.lines);
    expect(summary.unknownSamples).toEqual([{ text: 'who knows', file: 'error.log', line: summary.lines - 1 }]);
    expect(summary.formats.map(({ name }) => name).toSorted()).toEqual(['Caddy', 'Combined Log Format', 'HAProxy', 'IIS', 'nginx']);
    expect(summary.formats.reduce((sum, { count }) => sum + count, 0)).toBe(summary.known);
  });

  it('gives the same whether lines end in LF or CR LF', async () => {
    const [unix, windows] = await Promise.all([read([sourceOf([MIXED])]), read([sourceOf([MIXED.replaceAll('\n', '\r\n')])])]);
    expect(windows.summary).toEqual(unix.summary);
  });

  it('gives the same wherever the pieces end', async () => {
    const whole = await read([sourceOf([MIXED])]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 97, max: 5_000 }), fc.boolean(), async (size, isPacked) => {
        const bytes = isPacked ? new Uint8Array(gzipSync(MIXED)) : bytesOf(MIXED);
        expect(await read([sourceOf(pieces(bytes, size))])).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });

  it('reads several files into one, each with its own lines', async () => {
    const { summary, unread } = await read([sourceOf([NGINX], 'a.log'), sourceOf([NGINX], 'b.log')]);
    const once = await read([sourceOf([NGINX], 'a.log')]);
    expect(unread).toEqual([]);
    expect(summary.lines).toBe(2 * once.summary.lines);
    const lines = NGINX.split('\n');
    const [handshake, certificate] = ['SSL_do_handshake', 'SSL certificate'].map((sign) => 1 + lines.findIndex((line) => line.includes(sign)));
    const samples = summary.causes.find(({ cause }) => cause === 'tls')?.samples;
    expect(samples?.map(({ file, line }) => `${file}:${line}`)).toEqual([`a.log:${handshake}`, `a.log:${certificate}`, `b.log:${certificate}`]);
  });

  it('never fails, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 300 })), async (chunks) => {
        const { summary } = await read([sourceOf(chunks)]);
        expect(summary.known + summary.continued + summary.empty + summary.unknown).toBe(summary.lines);
      }),
    );
  });
});

describe('packed files', () => {
  const first = new Uint8Array(gzipSync(NGINX));
  const second = new Uint8Array(gzipSync(fixture('combined-access.log')));

  it('may have several members', async () => {
    const packed = await read([sourceOf([join(first, second)])]);
    expect(packed).toEqual(await read([sourceOf([NGINX, fixture('combined-access.log')])]));
  });

  it('that end too early are told, and what is there counts', async () => {
    const big = new Uint8Array(gzipSync(MIXED, { level: 1 }));
    const { summary, unread } = await read([sourceOf([big.slice(0, big.length / 2)], 'error.log.gz')]);
    expect(unread).toEqual([{ name: 'error.log.gz', problem: 'damaged' }]);
    expect(summary.known).toBeGreaterThan(10);
  });

  it('that are damaged are told, and the next file is read', async () => {
    const damaged = join(first.slice(0, 40), new Uint8Array(400).fill(255));
    const { summary, unread } = await read([sourceOf([damaged], 'bad.gz'), sourceOf([NGINX])]);
    expect(unread).toEqual([{ name: 'bad.gz', problem: 'damaged' }]);
    expect(summary.known).toBeGreaterThan(40);
  });

  it.each([
    ['zip', [0x50, 0x4b, 0x03, 0x04]],
    ['bz2', [0x42, 0x5a, 0x68, 0x39]],
    ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
    ['zst', [0x28, 0xb5, 0x2f, 0xfd]],
  ])('of the kind %s are refused by name', async (kind, start) => {
    const { summary, unread } = await read([sourceOf([new Uint8Array([...start, 1, 2, 3])], `error.${kind}`)]);
    expect(unread).toEqual([{ name: `error.${kind}`, problem: 'archive' }]);
    expect(summary.lines).toBe(0);
  });

  it('with an archive inside are refused too', async () => {
    const inner = new Uint8Array(gzipSync(join(new Uint8Array([0x50, 0x4b, 0x03, 0x04]), bytesOf('anything'))));
    expect((await read([sourceOf([inner], 'a.gz')])).unread).toEqual([{ name: 'a.gz', problem: 'archive' }]);
  });
});

describe('what is no text', () => {
  it('is told by its NULs', async () => {
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
    expect((await read([sourceOf([picture], 'map.png')])).unread).toEqual([{ name: 'map.png', problem: 'not-text' }]);
  });

  it('is read all the same where only some bytes are wrong', async () => {
    const line = join(bytesOf('2026/11/21 08:55:10 [error] 1#1: *1 no live upstreams, request: "GET /'), new Uint8Array([0xff, 0xc3]), bytesOf(' HTTP/1.1"\n'));
    const { summary } = await read([sourceOf([line])]);
    expect(summary.causes[0]).toMatchObject({ cause: 'no-upstream', paths: [{ name: '/\uFFFD\uFFFD' }] });
  });

  it('is not taken for it where a letter of several bytes is cut in two', async () => {
    const bytes = bytesOf('2026/11/21 08:55:10 [error] 1#1: *1 no live upstreams, request: "GET /käse HTTP/1.1"\n');
    const cut = bytes.indexOf(0xc3) + 1;
    const { summary } = await read([sourceOf([bytes.slice(0, cut), bytes.slice(cut)])]);
    expect(summary.causes[0]?.paths).toEqual([{ name: '/käse', count: 1 }]);
  });

  it('is not taken for it in UTF-16 with its mark, as PowerShell writes it', async () => {
    const bytes = new Uint8Array(Buffer.from(`\uFEFF${NGINX}`, 'utf16le'));
    expect((await read([sourceOf([bytes])])).summary).toEqual((await read([sourceOf([NGINX])])).summary);
  });
});

describe('stopping', () => {
  it('keeps what was read, and begins no other file', async () => {
    const stop = new AbortController();
    const lines = NGINX.split('\n').slice(0, 3).map((line) => `${line}\n`);
    const { summary, unread } = await read([sourceOf(lines), sourceOf([NGINX])], { signal: stop.signal, onProgress: () => (stop.abort(), undefined) });
    expect(summary.lines).toBe(1);
    expect(unread).toEqual([]);
  });

  it('lets go of the file', async () => {
    let wasLetGo = false;
    let piecesLeft = 1_000;
    const long = {
      ...sourceOf([]),
      open: () =>
        new ReadableStream({
          pull(controller) {
            piecesLeft -= 1;
            if (piecesLeft > 0) controller.enqueue(bytesOf('x\n'));
            else controller.close();
          },
          cancel() {
            wasLetGo = true;
          },
        }),
    };
    const stop = new AbortController();
    await read([long], { signal: stop.signal, onProgress: (bytes) => (bytes > 10 && stop.abort(), undefined) });
    expect(wasLetGo).toBe(true);
  });
});

describe('progress', () => {
  it('counts the bytes of all files as they lie on the disk', async () => {
    const told: number[] = [];
    const packed = new Uint8Array(gzipSync(NGINX));
    await read([sourceOf(['abc\n', 'de\n']), sourceOf([packed])], { onProgress: (bytes) => (told.push(bytes), undefined) });
    expect(told).toEqual([4, 7, 7 + packed.length]);
  });

  it('ends where a file cannot be read any more, and says so', async () => {
    const gone = { ...sourceOf([]), name: 'gone.log', open: () => new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error('NotFoundError')) }) };
    expect((await read([gone])).unread).toEqual([{ name: 'gone.log', problem: 'unreadable' }]);
  });
});
