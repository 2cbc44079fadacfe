import manifest from '../../manifest.json' with { type: 'json' };

export type Target = 'chrome' | 'firefox';

/** What only one of the browsers has: each would warn about the other's. */
const OWN_PERMISSIONS = { chrome: ['offscreen'], firefox: ['captivePortal'] } as const;

/** The manifest as it goes into a package. Firefox runs event pages (`background.scripts`); Chromium runs a service worker. */
export function manifestFor(target: Target) {
  const permissions = [...manifest.permissions, ...OWN_PERMISSIONS[target]].toSorted();
  if (target === 'chrome') {
    const { browser_specific_settings: _gecko, ...chrome } = manifest;
    return { ...chrome, permissions, storage: { managed_schema: 'managed-schema.json' } };
  }
  const { minimum_chrome_version: _chrome, ...firefox } = manifest;
  const { service_worker, type } = manifest.background;
  return { ...firefox, permissions, background: { scripts: [service_worker], type } };
}
