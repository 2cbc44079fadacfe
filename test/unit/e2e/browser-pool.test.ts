import { expect, it } from 'vitest';
import { BrowserPool } from '../../e2e/browser-pool.ts';
import { Gate } from '../../e2e/gateways/gate.ts';

class FakeBrowser {
  isClosed = false;
  close = async () => {
    this.isClosed = true;
  };
}

function poolOf(): { pool: BrowserPool<FakeBrowser>; started: FakeBrowser[] } {
  const started: FakeBrowser[] = [];
  const start = async () => {
    const browser = new FakeBrowser();
    started.push(browser);
    return browser;
  };
  return { pool: new BrowserPool(start), started };
}

it('lends a browser to one story at a time, and again when that has ended', async () => {
  const { pool, started } = poolOf();
  const end = new Gate();
  const lent: FakeBrowser[] = [];
  const tell = async (browser: FakeBrowser) => {
    lent.push(browser);
    await end.opened;
  };
  const both = Promise.all([pool.lend(tell), pool.lend(tell)]);
  end.open();
  await both;
  await pool.lend(tell);
  expect(started).toHaveLength(2);
  expect(new Set(lent.slice(0, 2))).toEqual(new Set(started));
  expect(started).toContain(lent[2]);
});

it('has a browser back whose story has failed', async () => {
  const { pool, started } = poolOf();
  await expect(pool.lend(() => Promise.reject(new Error('no banner')))).rejects.toThrow('no banner');
  await expect(pool.lend(async () => 'told')).resolves.toBe('told');
  expect(started).toHaveLength(1);
});

it('tells every story that no browser has started, and tries that once', async () => {
  let tries = 0;
  const pool = new BrowserPool<FakeBrowser>(() => {
    tries += 1;
    return Promise.reject(new Error('no browser'));
  });
  for (let story = 1; story <= 3; story += 1) await expect(pool.lend(async () => 'told')).rejects.toThrow('no browser');
  await pool.close();
  expect(tries).toBe(1);
});

it('closes all it has started', async () => {
  const { pool, started } = poolOf();
  await Promise.all([pool.lend(async () => 'told'), pool.lend(async () => 'told')]);
  await pool.close();
  expect(started.map(({ isClosed }) => isClosed)).toEqual([true, true]);
});
