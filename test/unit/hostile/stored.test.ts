import fc from 'fast-check';
import { parse } from 'papaparse';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import manifestSchema from '../../../public/managed-schema.json' with { type: 'json' };
import { loadManagedPolicy, POLICY_KEYS, underPolicy } from '../../../src/store/managed-policy.ts';
import { readHistory } from '../../../src/store/read-history.ts';
import { readSettingsFile } from '../../../src/store/settings-file.ts';
import { settingsSchema } from '../../../src/store/settings-schema.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/store/settings.ts';
import { BUDGET_KEY, HISTORY_PREFIX, INCIDENT_PREFIX, SETTINGS_KEY, STATE_VERSION } from '../../../src/store/stored-keys.ts';
import { csvOf } from '../../../src/entry/history/csv.ts';
import { exportRow } from '../../../src/history/export-rows.ts';
import { FakeBrowser } from '../../fakes/fake-browser.ts';
import { anEpisode } from '../../fixtures/episodes.ts';
import { anIncident } from '../../fixtures/incidents.ts';
import { hostileText, spoiled } from './hostile-text.ts';

const FULL: Settings = {
  ...DEFAULT_SETTINGS,
  neverHosts: ['bank.example'],
  siteSchedules: [{ host: 'small.example', schedule: 'gentle' }],
  check: { consent: 'always', switchedOn: ['quad9'], globalpingToken: 'secret', ownCheckers: [{ name: 'Kuma', url: 'https://kuma.example/{host}' }] },
};

const FILE = { app: 'rebound', version: 1, settings: FULL };
const fileText = fc.oneof(
  { weight: 6, arbitrary: spoiled(FILE).map((file) => JSON.stringify(file) ?? '') },
  { weight: 1, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.constantFrom('['.repeat(100_000), '{"app":"rebound","version":1,"settings":{"__proto__":{"enabled":false}}}', `{"app":"rebound","version":1,"settings":${'{"check":'.repeat(20_000)}`) },
);
const { enabled, statuses, neverHosts, hiddenTabs, schedule, siteSchedules, notifications, historyDays, check } = FULL;
const POLICY = { enabled, statuses, neverHosts, hiddenTabs, schedule, siteSchedules, notifications, historyDays, ...check };
const DAY = { version: 1, value: [anEpisode(), anEpisode({ origin: 'http://wiki:8080', gateway: 'nginx' })] };
const policyOf = (stored: unknown) => loadManagedPolicy({ getAll: async () => (typeof stored === 'object' && stored !== null ? { ...stored } : {}) });

describe('settings from elsewhere', () => {
  it('in a file are taken whole and as they may be, or not at all', () => {
    fc.assert(
      fc.property(fileText, (text) => {
        const read = readSettingsFile(text, DEFAULT_SETTINGS);
        if (read.kind !== 'read') return;
        expect(v.parse(settingsSchema, read.settings)).toEqual(read.settings);
        for (const { url } of read.settings.check.ownCheckers) expect(url).toMatch(/^(?:https?:\/\/|\{origin\})/i);
      }),
      { numRuns: 300 },
    );
  });

  it('of an organisation count only as far as they are understood', async () => {
    expect(Object.keys(manifestSchema.properties).toSorted()).toEqual([...POLICY_KEYS].toSorted());
    await fc.assert(
      fc.asyncProperty(spoiled(POLICY), async (stored) => {
        const inForce = underPolicy(DEFAULT_SETTINGS, await policyOf(stored));
        expect(v.is(settingsSchema, inForce)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never reach into what every object has', async () => {
    readSettingsFile('{"app":"rebound","version":1,"settings":{"__proto__":{"enabled":false},"constructor":{"prototype":{"x":1}}}}', DEFAULT_SETTINGS);
    await policyOf(JSON.parse('{"__proto__":{"enabled":false}}'));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['enabled']).toBeUndefined();
  });
});

describe('a history that somebody has written to', () => {
  it('is read as far as it can be, and goes into a spreadsheet as text', () => {
    fc.assert(
      fc.property(spoiled(DAY), (day) => {
        const { episodes } = readHistory({ [`${HISTORY_PREFIX}2026-11-21`]: day });
        for (const episode of episodes) expect(new URL(episode.origin).protocol).toMatch(/^https?:$/);
        for (const row of parse<string[]>(csvOf(episodes.map(exportRow))).data.slice(1)) {
          for (const cell of row) expect(cell).not.toMatch(/^(?!-\d+$)[=+\-@\t\r]/);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

/** How it is said that something stored is not understood and left aside. */
const KNOWN_LOSS = /^reading the stored state: Error: Not usable: /;

describe('a browser whose storage somebody has written to', () => {
  const incident = anIncident();
  const stored = fc.record({
    local: fc.record({ [SETTINGS_KEY]: spoiled({ version: 1, value: FULL }), [`${HISTORY_PREFIX}2026-11-21`]: spoiled(DAY), fixes: spoiled([{ host: 'shop.example', step: 'reload' }]) }, { requiredKeys: [] }),
    session: fc.record({ [INCIDENT_PREFIX + incident.key]: spoiled({ version: STATE_VERSION, value: incident }), [BUDGET_KEY]: spoiled({ version: STATE_VERSION, value: { tokens: 3, at: incident.since } }) }, { requiredKeys: [] }),
    managed: spoiled(POLICY).filter((policy) => typeof policy === 'object' && policy !== null),
  });

  it('still looks after its pages, reports nothing as unexpected, and asks no site but those in its tabs', async () => {
    await fc.assert(
      fc.asyncProperty(stored, async ({ local, session, managed }) => {
        const browser = new FakeBrowser();
        await browser.local.set({ ...local });
        await browser.session.set({ ...session });
        await browser.managed.set({ ...managed });
        browser.site('https://shop.example').goDown();
        await browser.start();
        const tab = await browser.openTab('https://shop.example/basket');
        await browser.wait(30_000);
        browser.site('https://shop.example').comeBack();
        await browser.wait(150_000);
        await browser.closeTab(tab);
        expect(browser.errors.filter((error) => !KNOWN_LOSS.test(error))).toEqual([]);
        expect(new Set(browser.requests().map(({ url }) => new URL(url).origin))).toEqual(new Set(['https://shop.example']));
        expect(browser.checkJobs).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
