import preact from '@preact/preset-vite';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

type Target = 'chrome' | 'firefox';

/** What only one of the browsers has: each would warn about the other's. */
const OWN_PERMISSIONS = { chrome: ['offscreen'], firefox: ['captivePortal'] } as const;

/** Firefox runs event pages (`background.scripts`); Chromium runs a service worker. */
function manifestFor(target: Target) {
  const permissions = [...manifest.permissions, ...OWN_PERMISSIONS[target]].toSorted();
  if (target === 'chrome') {
    const { browser_specific_settings: _gecko, ...chrome } = manifest;
    return { ...chrome, permissions, storage: { managed_schema: 'managed-schema.json' } };
  }
  const { minimum_chrome_version: _chrome, ...firefox } = manifest;
  const { service_worker, type } = manifest.background;
  return { ...firefox, permissions, background: { scripts: [service_worker], type } };
}

/**
 * The banner is injected with `scripting.executeScript`, which needs no web-accessible file; crxjs lists it
 * all the same, and pages could use the entry to detect the extension. It also leaves a second copy behind.
 */
const keepBannerPrivate: Plugin = {
  name: 'keep-banner-private',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.keys(bundle)) {
        if (/^assets\/banner\.iife\.ts-.*\.js$/.test(file)) delete bundle[file];
      }
      const asset = bundle['manifest.json'];
      if (asset?.type !== 'asset') return;
      const built = JSON.parse(String(asset.source)) as Record<string, unknown>;
      delete built['web_accessible_resources'];
      asset.source = JSON.stringify(built, null, 2);
    },
  },
};

/**
 * Vite's own loader for dynamic imports also loads style sheets and preloads; ours have neither, and it would be a
 * twentieth of the popup's code.
 */
const plainDynamicImports: Plugin = {
  name: 'plain-dynamic-imports',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('vite/preload-helper.js') ? '\0plain-dynamic-imports' : undefined),
  load: (id) => (id === '\0plain-dynamic-imports' ? 'export const __vitePreload = (load) => load();' : undefined),
};

export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      preact(),
      crx({ manifest: manifestFor(target) as ManifestV3Export, browser: target }),
      keepBannerPrivate,
      plainDynamicImports,
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      modulePreload: false,
      // Documents that are opened by their address and not named in the manifest.
      rollupOptions: {
        input: { checker: 'src/entry/checker/index.html', history: 'src/entry/history/index.html' },
        // Would write the public suffix list, one long constant, into every place that reads it.
        optimization: { inlineConst: false },
      },
      target: target === 'firefox' ? 'firefox128' : 'chrome120',
    },
  };
});
