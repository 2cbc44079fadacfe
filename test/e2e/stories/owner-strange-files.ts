import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect } from 'vitest';
import type { OwnerPage } from '../browsers/owner-page.ts';
import { nginx } from '../gateways/nginx.ts';
import { type Stage, story } from '../story.ts';

/** As nginx writes it (test/fixtures/logs/nginx-error.log). */
const refused = (path = '/cart') =>
  `2026/11/21 10:00:01 [error] 7#7: *1 connect() failed (111: Connection refused) while connecting to upstream, client: 127.0.0.1, server: shop.example, request: "GET ${path} HTTP/1.1", upstream: "http://127.0.0.1:9/cart", host: "shop.example"\n`;

const HOSTILE = [
  refused('/<img/src=x/onerror=document.title=0>'),
  refused('/\u202Egol\u200B'),
  `\u001B[31m${refused('/red').trimEnd()}\u001B[0m\n`,
  '<script>document.title = 0</script>\n',
].join('');

const LONG_LINE = 10_000_000;

/** Files that are no logs, and logs with something wrong. */
async function strangeFiles(): Promise<Record<string, string | Uint8Array>> {
  return {
    'picture.png': await readFile('public/icons/icon-128.png'),
    'other-things.zip': zipSync({ 'notes.txt': strToU8('Dear diary') }),
    'cut.log.gz': gzipSync(refused().repeat(2_000), { level: 0 }).subarray(0, 200_000),
    'empty.log': '',
    'long.log': `${'x'.repeat(LONG_LINE)}\n${refused('/read')}`,
    'utf16.log': Buffer.from(`\uFEFF${refused('/read')}`, 'utf16le'),
    'latin1.log': Buffer.from(refused('/read').replace('shop.example', 'käse.example'), 'latin1'),
    'hole.log': Buffer.concat([Buffer.alloc(20_000), Buffer.from(refused('/read'))]),
    'hostile.log': HOSTILE,
    'gone.log': refused('/gone'),
    'good.log': refused('/read'),
  };
}

async function onLogs({ visitor, openSite }: Stage): Promise<OwnerPage> {
  const site = await openSite(nginx);
  const bench = await visitor.openOwner(await visitor.open(site.url('/')));
  await bench.goTo('Logs');
  await bench.says(/Drop log files here/);
  return bench;
}

async function inFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'rebound-logs-'));
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

story('the owner’s bench, logs: of many strange files each is told in plain words, and the logs among them are read', async (stage) => {
  const bench = await onLogs(stage);
  const files = await strangeFiles();
  await inFolder(async (folder) => {
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
    await bench.drops(Object.keys(files).map((name) => join(folder, name)), () => rm(join(folder, 'gone.log')));
    const said = await bench.says(/Read other logs/);
    for (const words of [
      'picture.png is not a text file. Choose the log itself, such as error.log.',
      'other-things.zip is packed in a way that is not read here. Unpack it first',
      'cut.log.gz is damaged or incomplete. What came before the damage was read.',
      'empty.log is empty. If the log was rotated a moment ago',
      'gone.log could not be read to its end. It may have been moved or changed.',
    ]) expect(said).toContain(words);
    for (const name of ['long', 'utf16', 'latin1', 'hole', 'hostile', 'good']) expect(said).not.toContain(`${name}.log is`);
    expect(said, 'a long line and a script are no log lines').toContain('Lines in no known format: 2');
    expect(said, 'what came before the damage, and the line of each of the other logs').toMatch(/\/cart\s+\d{3}\b[^]*\/read\s+5\b/);
    expect(await bench.page.title(), 'nothing of it was carried out').not.toBe('0');
    expect(await bench.page.$('.logs img, .logs script')).toBeNull();
  });
  await stage.visitor.takesPictures(bench, 'owner-logs-strange');
  expect(await stage.visitor.findsBarriers(bench, 'Logs, strange files')).toEqual([]);
});

story('the owner’s bench, logs: hostile text is shown as text, with what cannot be seen spelt out', async (stage) => {
  const bench = await onLogs(stage);
  await inFolder(async (folder) => {
    const path = join(folder, 'hostile.log');
    await writeFile(path, HOSTILE);
    await bench.drops([path]);
    const said = await bench.says(/Read other logs/);
    for (const words of ['/<img/src=x/onerror=document.title=0>', '/[U+202E]gol[U+200B]', '/red']) expect(said).toContain(words);
  });
  expect(await bench.page.title()).not.toBe('0');
  await stage.visitor.takesPictures(bench, 'owner-logs-hostile');
});

/** Only Chromium’s driver can drop a folder. */
story('the owner’s bench, logs: a dropped folder is told, and the file beside it is read', async (stage) => {
  const bench = await onLogs(stage);
  await inFolder(async (folder) => {
    const paths = [join(folder, 'nginx'), join(folder, 'error.log')] as const;
    await mkdir(paths[0]);
    await writeFile(paths[1], refused());
    const target = await bench.page.waitForSelector('.drop');
    const box = await target?.boundingBox();
    const session = await bench.page.createCDPSession();
    const data = { items: [], files: [...paths], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 20, data });
    }
    const said = await bench.says(/Read other logs/);
    expect(said).toContain('nginx is a folder. Open it and choose the log files in it.');
    expect(said).toContain('127.0.0.1:9');
  });
}, 'chromium');
