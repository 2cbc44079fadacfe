// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { wordsIn } from '../../../gallery/words.ts';
import { readSettingsFile } from '../../../src/store/settings-file.ts';
import { DEFAULT_SETTINGS } from '../../../src/store/settings.ts';
import { ChangeList } from '../../../src/ui/options/change-list.tsx';
import { settingsChanges } from '../../../src/ui/options/settings-changes.ts';
import { TranslationContext } from '../../../src/ui/translation.ts';

it('names every checker that a file may bring, with its address', () => {
  const brought = Array.from({ length: 30 }, (_, index) => ({ name: `Checker ${index}`, url: `https://${index}.example.net/{host}` }));
  const most = brought.map((_, index) => brought.slice(0, index + 1)).flatMap((ownCheckers) => {
    const read = readSettingsFile(JSON.stringify({ app: 'rebound', version: 1, settings: { check: { ownCheckers } } }), DEFAULT_SETTINGS);
    return read.kind === 'read' ? [read.settings] : [];
  });
  const largest = most.at(-1) ?? DEFAULT_SETTINGS;
  const root = document.createElement('div');
  const changes = settingsChanges(DEFAULT_SETTINGS, largest, 'en');
  void act(() => render(<TranslationContext value={{ translate: wordsIn('en'), locale: 'en' }}><ChangeList changes={changes} /></TranslationContext>, root));
  expect(largest.check.ownCheckers.length).toBeGreaterThan(1);
  for (const { name, url } of largest.check.ownCheckers) expect(root.textContent).toContain(`${name} (${url})`);
});
