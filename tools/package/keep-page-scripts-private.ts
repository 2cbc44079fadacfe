import type { Plugin } from 'vite';

/** The files of a package, as far as they are looked at here. */
type Bundle = Record<string, { type: string; source?: string | Uint8Array }>;

/**
 * The scripts for failing pages are injected with `scripting.executeScript`, which needs no web-accessible file; crxjs lists
 * them all the same, and pages could use the entries to detect the extension. It also leaves second copies behind.
 */
export const keepPageScriptsPrivate: Plugin = {
  name: 'keep-page-scripts-private',
  enforce: 'post',
  generateBundle: { order: 'post', handler: (_options, bundle) => takeOutPageScripts(bundle) },
};

/** Leaves nothing in the package that a page could load. */
export function takeOutPageScripts(bundle: Bundle): void {
  for (const file of Object.keys(bundle)) {
    if (/^assets\/(?:banner|diagnose)\.iife\.ts-.*\.js$/.test(file)) delete bundle[file];
  }
  const manifest = bundle['manifest.json'];
  if (manifest?.type !== 'asset') return;
  const built = JSON.parse(String(manifest.source)) as Record<string, unknown>;
  delete built['web_accessible_resources'];
  manifest.source = JSON.stringify(built, null, 2);
}
