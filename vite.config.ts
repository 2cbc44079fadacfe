import preact from '@preact/preset-vite';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

type Target = 'chrome' | 'firefox';

/** Firefox runs event pages (`background.scripts`); Chromium runs a service worker. */
function manifestFor(target: Target) {
  if (target === 'chrome') {
    const { browser_specific_settings: _gecko, ...chrome } = manifest;
    return chrome;
  }
  const { minimum_chrome_version: _chrome, ...firefox } = manifest;
  const { service_worker, type } = manifest.background;
  return { ...firefox, background: { scripts: [service_worker], type } };
}

/**
 * The banner is injected with `scripting.executeScript`, which needs no web-accessible file;
 * crxjs lists it all the same, and pages could use the entry to detect the extension.
 */
const dropWebAccessibleResources: Plugin = {
  name: 'drop-web-accessible-resources',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const asset = bundle['manifest.json'];
      if (asset?.type !== 'asset') return;
      const built = JSON.parse(String(asset.source)) as Record<string, unknown>;
      delete built['web_accessible_resources'];
      asset.source = JSON.stringify(built, null, 2);
    },
  },
};

export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      preact(),
      crx({ manifest: manifestFor(target) as ManifestV3Export, browser: target }),
      dropWebAccessibleResources,
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      modulePreload: false,
      target: target === 'firefox' ? 'firefox128' : 'chrome120',
    },
  };
});
