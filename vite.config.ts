import preact from '@preact/preset-vite';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import { keepPageScriptsPrivate } from './tools/package/keep-page-scripts-private.ts';
import { manifestFor, type Target } from './tools/package/manifest-for.ts';
import { oneFileBackground } from './tools/package/one-file-background.ts';

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

/**
 * What several pages share, in few files: every file costs on its own when it is loaded, and compresses worse. The
 * first is for all that check what is stored by schema, which the popup's first screen does without; the second for what the
 * background uses too, and so without anything of Preact; the last for what every screen is made with.
 */
const SHARED_CHUNKS = [
  { name: 'schemas', priority: 1, test: /node_modules\/valibot|src\/store\/(?:check-schema|incident-schema|settings-schema|history-schema|read-history|fixes|read-state)\.|src\/check\/verdict-kinds|src\/guide\/guide\.ts|src\/platform\/storage\.|src\/store\/(?:managed-policy|settings-store)|src\/retry\/schedule\.|src\/lib\/random\./ },
  { name: 'shared', priority: 2, test: /src\/guide\/fix-in\.|src\/ui\/(?:hop-words|doing-text)\.|src\/platform\/page-link\.|src\/store\/quick-read\.|src\/view\/(?:popup-view|time-left|wait-view|chain|explain-status|text)\.|src\/lib\/(?:web-address|time|made-once|assert-never)\.|src\/watch\/(?:statuses|tab-facts)\.|src\/check\/check-settings\.|src\/platform\/(?:native-browser|report-error|translate)|src\/messages\/failure|src\/store\/(?:settings|settings-result|stored-keys)\.|plain-dynamic/ },
  { name: 'screen', priority: 0, test: /node_modules\/preact|src\/ui\/(?:translation|parts\/(?:logo|chain-picture|countdown-line|use-now))\.tsx?|src\/entry\/(?:lazy-part|mount-page)\./ },
];

export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      preact(),
      crx({ manifest: manifestFor(target) as ManifestV3Export, browser: target }),
      keepPageScriptsPrivate,
      plainDynamicImports,
      oneFileBackground('src/entry/background.ts'),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      // A page's document names all its first scripts, so that they are read side by side and not one after another.
      modulePreload: { polyfill: false, resolveDependencies: (_file, imports, { hostType }) => (hostType === 'html' ? imports : []) },
      // Documents that are opened by their address, not by the manifest.
      rollupOptions: {
        input: {
          checker: 'src/entry/checker/index.html',
          history: 'src/entry/history/index.html',
          owner: 'src/entry/owner/index.html',
          welcome: 'src/entry/welcome/index.html',
        },
        // Would write the public suffix list, one long constant, into every place that reads it.
        optimization: { inlineConst: false },
        output: { codeSplitting: { groups: SHARED_CHUNKS } },
      },
      target: target === 'firefox' ? 'firefox128' : 'chrome120',
    },
  };
});
