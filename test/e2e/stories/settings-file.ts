import { expect } from 'vitest';
import { until } from '../browsers/until.ts';
import { startAfresh } from '../start-afresh.ts';
import { story } from '../story.ts';

story('the settings are saved as a file and taken from it again; what is no such file changes nothing', async ({ visitor }) => {
  try {
    const settings = await visitor.openSettings();
    await settings.choose('Gently');
    await settings.type('Site', 'two words');
    await settings.click('Add the site');
    await settings.says(/Type the name of a site, such as example\.com/);
    await settings.type('Site', 'https://bank.example/login');
    await settings.click('Add the site');
    await settings.says(/bank\.example/);
    const saved = await settings.saves('Save as a file');
    expect(saved.name).toMatch(/^rebound-settings-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(saved.text)).toMatchObject({ app: 'rebound', settings: { schedule: 'gentle', neverHosts: ['bank.example'] } });

    await settings.choose('Eagerly');
    await settings.opens(saved.text);
    await settings.says(/This file changes:\s+How often a failing site is tried\s+until now: Eagerly\s+then: Gently/);
    expect(await settings.isChosen('Eagerly')).toBe(true);
    expect(await visitor.findsBarriers(settings, 'settings with a file to be opened')).toEqual([]);
    await visitor.takesPictures(settings, 'settings-file');
    await settings.click('Use these settings');
    await settings.says(/The settings of the file are in use\./);
    await until('the focus is on Undo', () => settings.page.evaluate(() => document.activeElement?.textContent === 'Undo'));
    await settings.hasChosen('Gently');
    await settings.click('Undo');
    await settings.hasChosen('Eagerly');

    await settings.opens(JSON.stringify({ app: 'rebound', version: 1, settings: { statuses: [200] } }));
    await settings.says(/In this file, “Errors to watch for” is not as it should be\. Nothing was changed\./);
    await settings.opens('x'.repeat(1_000_001));
    await settings.says(/This file is larger than 1 MB/);
    await settings.opens('Dear diary');
    await settings.says(/This is not a file with Rebound’s settings\. Nothing was changed\./);
    expect(await settings.isChosen('Eagerly')).toBe(true);
  } finally {
    await startAfresh(visitor);
  }
});
