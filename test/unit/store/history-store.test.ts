import { describe, expect, it } from 'vitest';
import { episodeId, type Episode } from '../../../src/history/episode.ts';
import { FIXES_KEY, readFixes, rememberFix } from '../../../src/store/fixes.ts';
import { HistoryStore } from '../../../src/store/history-store.ts';
import { readHistory } from '../../../src/store/read-history.ts';
import { anEpisode, manyEpisodes } from '../../fixtures/episodes.ts';
import { NOW } from '../../fixtures/incidents.ts';
import { FakeStorage } from '../../fakes/fake-storage.ts';

const DAY = 86_400_000;
const SHOP = anEpisode();
const YESTERDAY = anEpisode({ since: NOW - DAY, origin: 'https://wiki.example' });

async function storeOf(...episodes: Episode[]) {
  const local = new FakeStorage();
  let keptSince = NOW - 90 * DAY;
  const store = new HistoryStore(local, () => keptSince);
  if (episodes.length > 0) await store.put(episodes);
  const read = async () => readHistory(await local.getAll());
  return { local, store, read, keepSince: (since: number) => (keptSince = since) };
}

describe('the stored history', () => {
  it('has one key a day, and says which sites it knows', async () => {
    const { local } = await storeOf(SHOP, YESTERDAY);
    expect(await local.getAll()).toEqual({
      'history:2026-11-21': { version: 1, value: [SHOP] },
      'history:2026-11-20': { version: 1, value: [YESTERDAY] },
      'history-sites': ['https://shop.example', 'https://wiki.example'],
    });
  });

  it('has an episode once, as it was put in last, and is not written for nothing', async () => {
    const { local, store, read } = await storeOf(SHOP);
    const { writes } = local;
    await store.put([SHOP]);
    expect(local.writes).toBe(writes);
    await store.put([{ ...SHOP, lengthMs: 5 }]);
    expect((await read()).episodes).toEqual([{ ...SHOP, lengthMs: 5 }]);
  });

  it('writes only the day that has changed', async () => {
    const { local, store } = await storeOf(SHOP, YESTERDAY);
    const written: string[] = [];
    const set = local.set.bind(local);
    local.set = async (items) => {
      written.push(...Object.keys(items));
      await set(items);
    };
    await store.put([anEpisode({ since: NOW + 1 })]);
    expect(written).toEqual(['history:2026-11-21']);
  });

  it('forgets what fixed a site together with the last that it knows of the site', async () => {
    const { local, store } = await storeOf(SHOP, YESTERDAY);
    await rememberFix(local, 'shop.example', 'clear-data');
    await rememberFix(local, 'wiki.example', 'reload');
    await store.remove([episodeId(YESTERDAY)]);
    expect(readFixes((await local.getAll())[FIXES_KEY])).toEqual([{ host: 'shop.example', step: 'clear-data' }]);
    await store.clear();
    expect(await local.getAll()).toEqual({});
  });

  it('loses what is deleted, the day and the site with the last of it, and nothing else', async () => {
    const { local, store } = await storeOf(SHOP, YESTERDAY);
    await store.remove([episodeId(YESTERDAY), 'never heard of']);
    expect(Object.keys(await local.getAll())).toEqual(['history:2026-11-21', 'history-sites']);
    expect(JSON.stringify(await local.getAll())).not.toContain('wiki.example');
    await store.put([YESTERDAY]);
    expect(Object.keys(await local.getAll())).toContain('history:2026-11-20');
  });

  it('is nothing at all when everything is deleted; other things stay', async () => {
    const { local, store } = await storeOf(SHOP, YESTERDAY);
    await local.set({ settings: { version: 1 }, 'history-not-understood:2026-11-19': 'x', 'history:2026-11-18': 7 });
    await store.clear();
    expect(await local.getAll()).toEqual({ settings: { version: 1 } });
  });

  it('loses what is too old with every change, and when it is tidied', async () => {
    const { store, read, keepSince } = await storeOf(SHOP, YESTERDAY);
    keepSince(NOW - DAY + 1);
    await store.tidy();
    expect((await read()).episodes).toEqual([SHOP]);
    await store.put([YESTERDAY]);
    expect((await read()).episodes).toEqual([SHOP]);
  });

  it('keeps changes that are made at the same time, both', async () => {
    const { store, read } = await storeOf();
    await Promise.all([store.put([SHOP]), store.put([YESTERDAY])]);
    expect((await read()).episodes).toHaveLength(2);
  });

  it('rejects when the browser cannot write, and goes on afterwards', async () => {
    const { local, store, read } = await storeOf();
    local.failsToWrite = true;
    await expect(store.put([SHOP])).rejects.toThrow('quota');
    local.failsToWrite = false;
    await store.put([YESTERDAY]);
    expect((await read()).episodes).toEqual([YESTERDAY]);
  });

  it('holds ten thousand episodes and no more', async () => {
    const { store, read } = await storeOf();
    await store.put(manyEpisodes(2_000));
    expect((await read()).episodes).toHaveLength(2_000);
    await store.put(manyEpisodes(10_001).map((episode, index) => ({ ...episode, since: NOW - index })));
    expect((await read()).episodes).toHaveLength(10_000);
  });
});

describe('days that cannot be used', () => {
  it.each([
    ['damaged', 7],
    ['of a later version', { version: 2, value: [{ new: true }] }],
    ['of no site', { version: 1, value: [anEpisode({ since: NOW + 9 }), { ...SHOP, origin: 'https://[' }] }],
    ['damaged in part', { version: 1, value: [anEpisode({ since: NOW + 9 }), { ...SHOP, ending: 'exploded' }] }],
  ])('%s are set aside, not lost, and the rest is used', async (_how, stored) => {
    const { local, store, read } = await storeOf(YESTERDAY);
    await local.set({ 'history:2026-11-21': stored });
    expect((await read()).damagedKeys).toEqual(['history:2026-11-21']);
    await store.put([SHOP]);
    expect(await local.getAll()).toMatchObject({ 'history-not-understood:2026-11-21': stored });
    const { episodes, damagedKeys } = await read();
    expect(episodes).toEqual(expect.arrayContaining([SHOP, YESTERDAY]));
    expect(damagedKeys).toEqual([]);
  });

  it('are let go when they are too old', async () => {
    const { local, store } = await storeOf();
    await local.set({ 'history-not-understood:2026-01-01': 'x', 'history-not-understood:2026-11-01': 'y' });
    await store.tidy();
    expect(Object.keys(await local.getAll())).toEqual(['history-not-understood:2026-11-01']);
  });

  it.each([
    { ...SHOP, origin: 'javascript:alert(1)' },
    { ...SHOP, partition: 'private' },
    { ...SHOP, since: Number.NaN },
    { ...SHOP, since: 9e15 },
    { ...SHOP, gateway: 'x'.repeat(301) },
    { ...SHOP, verdict: 'certainly' },
  ])('are those with an entry like %j', (entry) => {
    expect(readHistory({ 'history:2026-11-21': { version: 1, value: [entry] } })).toEqual({ episodes: [], damagedKeys: ['history:2026-11-21'] });
  });
});
