import { expect, it } from 'vitest';
import { takeOutPageScripts } from '../../../../tools/package/keep-page-scripts-private.ts';

const asset = (source: string) => ({ type: 'asset', source });

it('takes what pages could load out of the package', () => {
  const manifest = asset(JSON.stringify({ name: 'x', web_accessible_resources: [{ resources: ['src/entry/banner.iife.js'], matches: ['<all_urls>'] }] }));
  const bundle = { 'manifest.json': manifest, 'assets/banner.iife.ts-abc.js': asset(''), 'assets/popup-abc.js': asset('') };
  takeOutPageScripts(bundle);
  expect(JSON.parse(manifest.source)).toEqual({ name: 'x' });
  expect(Object.keys(bundle)).toEqual(['manifest.json', 'assets/popup-abc.js']);
});
