import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { manifestFor, type Target } from '../../tools/package/manifest-for.ts';
import { sourceFiles } from './source-files.ts';

/** Where each permission is used; a permission that nothing needs is not asked for. */
const USES: Readonly<Record<string, RegExp>> = {
  activeTab: /tabs\.query\(\{ active: true/,
  alarms: /browser\.alarms\.create/,
  notifications: /browser\.notifications\.create/,
  scripting: /browser\.scripting\.executeScript/,
  storage: /browser\.storage\.session/,
  webNavigation: /browser\.webNavigation\./,
  webRequest: /browser\.webRequest\./,
};

/** The same for what only one of the browsers has. */
const OWN_USES: Readonly<Record<Target, Readonly<Record<string, RegExp>>>> = {
  chrome: { offscreen: /offscreen\.createDocument/ },
  firefox: { captivePortal: /captivePortal\?\.getState/ },
};

const source = sourceFiles()
  .map(({ text }) => text)
  .join('\n');

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (target) => {
  const { permissions, host_permissions: hosts } = manifestFor(target);

  it('asks for what the code uses and nothing more', () => {
    const uses = { ...USES, ...OWN_USES[target] };
    expect(permissions.toSorted()).toEqual(Object.keys(uses).toSorted());
    for (const [permission, use] of Object.entries(uses)) expect(source, permission).toMatch(use);
    expect(hosts).toEqual(['http://*/*', 'https://*/*']);
  });

  it('gives a reason for each permission in the documents', () => {
    const privacy = readFileSync('docs/privacy.md', 'utf8');
    for (const permission of permissions) expect(privacy).toMatch(new RegExp(`^\\| \`${permission}\``, 'm'));
  });
});

describe('the manifest', () => {
  it('exposes nothing to pages and runs no code but its own', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.content_security_policy.extension_pages).toContain("script-src 'self'");
    expect(manifest.content_security_policy.extension_pages).not.toMatch(/unsafe|\*/);
  });

  it('has the version of the package', () => {
    expect(manifest.version).toBe(packageJson.version);
  });
});
