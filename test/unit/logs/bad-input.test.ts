import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bytesOf, fixture, read, sourceOf } from './log-kit.ts';

const NGINX = fixture('nginx-error.log');
const REFUSED = '2026/11/21 08:55:10 [error] 1#1: *1 connect() failed (111: Connection refused) while connecting to upstream, request: "GET /cart HTTP/1.1", upstream: "http://10.0.0.5:8080/cart"\n';
const MEGABYTE = 1_000_000;

const join = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const problemOf = async (bytes: Uint8Array) => (await read([sourceOf([bytes], 'it')])).unread[0]?.problem;
const summaryOf = async (...pieces: ReadonlyArray<Uint8Array | string>) => (await read([sourceOf(pieces)])).summary;

/** A file of a tar archive: its name, "ustar" where POSIX has it, and what is in it, all in blocks of 512 bytes. */
function tarOf(name: string, text: string): Uint8Array {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(text.length.toString(8).padStart(11, '0'), 124);
  header.write('ustar', 257);
  const body = Buffer.alloc(Math.ceil(text.length / 512) * 512);
  body.write(text);
  return join(header, body, Buffer.alloc(1024));
}

describe('what is no log', () => {
  it.each([
    ['a program', readFileSync(process.execPath).subarray(0, MEGABYTE), 'not-text'],
    ['a picture', readFileSync('public/icons/icon-128.png'), 'not-text'],
    ['a small database', join(bytesOf('SQLite format 3\0'), new Uint8Array([16, 0, 1, 1, 0, 64, 32, 32, 0, 0, 0, 5, 0, 0, 0, 2])), 'not-text'],
    ['a zip file with other things in it', zipSync({ 'notes.txt': strToU8('Dear diary'), 'a/b.json': strToU8('{}') }), 'archive'],
    ['an empty zip file', zipSync({}), 'archive'],
    ['a tar archive', tarOf('error.log', NGINX), 'archive'],
    ['a packed tar archive', gzipSync(tarOf('error.log', NGINX)), 'archive'],
    ['a packed program', gzipSync(readFileSync(process.execPath).subarray(0, MEGABYTE)), 'not-text'],
    ['what was packed twice', gzipSync(gzipSync(NGINX)), 'archive'],
    ['nothing at all', new Uint8Array(), 'empty'],
    ['nothing, packed', gzipSync(''), 'empty'],
    ['nothing but NULs', new Uint8Array(100_000), 'empty'],
    ['the beginning of a gzip header', new Uint8Array([0x1f, 0x8b]), 'damaged'],
  ])('is told: %s', async (_what, bytes, problem) => {
    expect(await problemOf(new Uint8Array(bytes))).toBe(problem);
  });

  it('is told for each of many files, and takes nothing from the logs between them', async () => {
    const picture = new Uint8Array(readFileSync('public/icons/icon-128.png'));
    const sources = Array.from({ length: 400 }, (_, index) => sourceOf([index % 2 === 0 ? picture : REFUSED], `${index}`));
    const { summary, unread } = await read(sources);
    expect(unread).toEqual(Array.from({ length: 200 }, (_, index) => ({ name: String(2 * index), problem: 'not-text' })));
    expect(summary).toMatchObject({ lines: 200, known: 200, unknown: 0 });
  });

  it('is not said of an empty file between others that were asked to stop', async () => {
    const stop = new AbortController();
    stop.abort();
    expect((await read([sourceOf([])], { signal: stop.signal })).unread).toEqual([]);
  });
});

describe('strange bytes in a log', () => {
  it.each([
    ['UTF-16, little end first, without its mark', Buffer.from(NGINX, 'utf16le')],
    ['UTF-16, big end first, without its mark', Buffer.from(NGINX, 'utf16le').swap16()],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${NGINX}`, 'utf16le').swap16()],
    ['a mark of UTF-8 in front', Buffer.from(`\uFEFF${NGINX}`)],
    ['a hole at the beginning, as when a log is cut under the server', join(new Uint8Array(50_000), bytesOf(NGINX))],
    ['a small hole at the beginning', join(new Uint8Array(100), bytesOf(NGINX))],
    ['a hole at the end', join(bytesOf(NGINX), new Uint8Array(50_000))],
  ])('change nothing: %s', async (_what, bytes) => {
    expect(await summaryOf(new Uint8Array(bytes))).toEqual(await summaryOf(NGINX));
  });

  it.each([
    ['little end first', (text: string) => Buffer.from(text, 'utf16le')],
    ['big end first', (text: string) => Buffer.from(text, 'utf16le').swap16()],
  ])('leave letters of any language as they are: UTF-16 without its mark, %s', async (_order, encode) => {
    const line = new Uint8Array(encode(REFUSED.replace('/cart', '/käse/カート')));
    expect((await summaryOf(line)).causes[0]?.paths).toEqual([{ name: '/käse/カート', count: 1 }]);
  });

  it('change nothing: a hole in a line, as after a power failure', async () => {
    const [first = '', ...rest] = NGINX.split('\n');
    const torn = join(bytesOf(`${first}\n`), new Uint8Array(70_000), bytesOf(rest.join('\n')));
    expect(await summaryOf(torn)).toEqual(await summaryOf(NGINX));
  });

  it('change nothing: marks where files were put together, and colours for terminals', async () => {
    const plain = await summaryOf(`${REFUSED}${REFUSED}`);
    expect(await summaryOf(`\uFEFF${REFUSED}\uFEFF${REFUSED}`)).toEqual(plain);
    const coloured = `\u001B[1;31m${REFUSED.trimEnd()}\u001B[0m\n`;
    expect(await summaryOf(`${coloured}${coloured}`)).toEqual(plain);
    const linked = REFUSED.replace('/cart HTTP', '\u001B]8;;https://evil.example\u001B\\/cart\u001B]8;;\u0007 HTTP');
    expect((await summaryOf(linked)).causes[0]?.paths).toEqual([{ name: '/cart', count: 1 }]);
  });

  it('in Latin-1 are replaced, and the line is read', async () => {
    const line = Buffer.from(REFUSED.replace('/cart', '/käse'), 'latin1');
    expect((await summaryOf(new Uint8Array(line))).causes[0]).toMatchObject({ cause: 'refused', paths: [{ name: '/k\uFFFDse' }] });
  });

  it('that look like markup or turn the direction of writing are kept as they are', async () => {
    const path = '/<script>alert(1)</script>\u202Egol.exe\u200B';
    const { causes, unknown } = await summaryOf(REFUSED.replace('/cart', path));
    expect(unknown).toBe(0);
    expect(causes[0]?.paths).toEqual([{ name: path, count: 1 }]);
  });
});

describe('what breaks off', () => {
  it('keeps the little that was read before a file vanished', async () => {
    const left = [bytesOf(REFUSED)];
    const vanishing = {
      ...sourceOf([REFUSED], 'gone.log'),
      open: () =>
        new ReadableStream<Uint8Array>({
          pull(controller) {
            const next = left.shift();
            if (next) controller.enqueue(next);
            else controller.error(new Error('NotFoundError'));
          },
        }),
    };
    const { summary, unread } = await read([vanishing, sourceOf([REFUSED], 'other.log')]);
    expect(unread).toEqual([{ name: 'gone.log', problem: 'unreadable' }]);
    expect(summary.causes[0]).toMatchObject({ cause: 'refused', count: 2 });
  });

  it('keeps whole lines of a packed file that ends too early, wherever that is', async () => {
    const packed = new Uint8Array(gzipSync(NGINX));
    const whole = await summaryOf(NGINX);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: packed.length - 1 }), async (end) => {
        const { summary, unread } = await read([sourceOf([packed.slice(0, end)], 'cut.gz')]);
        expect(unread).toEqual([{ name: 'cut.gz', problem: 'damaged' }]);
        expect(summary.lines).toBeLessThanOrEqual(whole.lines);
      }),
    );
    // The last eight bytes are a sum and a length (RFC 1952 §2.3.1): without them the text is there all the same.
    expect(await summaryOf(packed.slice(0, -8))).toEqual(whole);
  });

  it('takes a line of ten megabytes for one, and goes on with the next', async () => {
    const long = `${REFUSED.trimEnd()}, host: "${'x'.repeat(10 * MEGABYTE)}"\n`;
    expect(await summaryOf(long, REFUSED)).toMatchObject({ lines: 2, known: 2 });
    expect(await summaryOf('x'.repeat(10 * MEGABYTE), '\n', REFUSED)).toMatchObject({ lines: 2, known: 1, unknown: 1 });
  });
});

describe('pieces', () => {
  const TEXT = `${NGINX.split('\n').slice(0, 12).join('\n')}\nwho knows\n\nkäse\n`;
  const forms = {
    'as it is': bytesOf(TEXT),
    'with CR LF': bytesOf(TEXT.replaceAll('\n', '\r\n')),
    'in UTF-16': Buffer.from(`\uFEFF${TEXT}`, 'utf16le'),
    packed: gzipSync(TEXT),
    'packed in two members': Buffer.concat([gzipSync(TEXT.slice(0, 700)), gzipSync(TEXT.slice(700))]),
  };

  it.each(Object.entries(forms))('may end at any byte of a log: %s', async (_form, buffer) => {
    const bytes = new Uint8Array(buffer);
    const whole = await read([sourceOf([TEXT])]);
    const cuts = fc.array(fc.nat(bytes.length), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(cuts, async (places) => {
        const ends = [0, ...places.toSorted((a, b) => a - b), bytes.length];
        const cut = ends.slice(1).map((end, index) => bytes.slice(ends[index], end));
        expect(await read([sourceOf(cut)])).toEqual(whole);
      }),
      { numRuns: 60 },
    );
    const single = [...bytes].map((byte) => new Uint8Array([byte]));
    expect(await read([sourceOf(single)])).toEqual(whole);
  });
});
