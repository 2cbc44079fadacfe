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
  contextMenus: /browser\.contextMenus\.create/,
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

/** Asked for at the moment they are needed, never at install. */
const OPTIONAL_USES: Readonly<Record<string, RegExp>> = { browsingData: /browsingData\.remove/ };

/** What Rebound's own pages may load and do; everything else is shut (W3C Content Security Policy 3, Trusted Types). */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // The logo.
  'img-src': "'self'",
  // Probes and checks; which hosts, the person decides.
  'connect-src': 'http: https:',
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  // No text becomes markup or a script; the log reader's worker alone has an address that is run.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'log-reader',
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
    for (const permission of [...permissions, ...manifest.optional_permissions]) expect(privacy).toMatch(new RegExp(`^\\| \`${permission}\``, 'm'));
  });
});

describe('the manifest', () => {
  it('asks for nothing more later on than the code uses', () => {
    expect(manifest.optional_permissions).toEqual(Object.keys(OPTIONAL_USES));
    for (const [permission, use] of Object.entries(OPTIONAL_USES)) expect(source, permission).toMatch(use);
  });

  it('exposes nothing to pages and runs no code but its own', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('sandbox');
    const directives = manifest.content_security_policy.extension_pages.split('; ').map((directive) => directive.split(/ (.*)/));
    expect(Object.fromEntries(directives.map(([name, value]) => [name, value]))).toEqual(POLICY);
    expect(Object.keys(manifest.content_security_policy)).toEqual(['extension_pages']);
  });

  it('runs one address of its own that is made by a policy, under the name that the manifest lets it have', () => {
    const makers = sourceFiles().filter(({ text }) => text.includes('createPolicy('));
    expect(makers.map(({ path }) => path)).toEqual(['src/entry/owner/logs/worker-address.ts']);
    expect(makers[0]?.text).toContain(`const POLICY = '${POLICY['trusted-types']}';`);
  });

  it('hears no other extension and no page, and closes its storage to scripts in pages', () => {
    expect(source).not.toMatch(/onMessageExternal|onConnectExternal|onUserScriptMessage/);
    expect(readFileSync('src/entry/background.ts', 'utf8')).toMatch(/^keepStoragePrivate\(\);$/m);
  });

  it('names shortcuts that the background understands, on keys that both browsers take', () => {
    const { _execute_action: popup, ...commands } = manifest.commands;
    const menu = readFileSync('src/view/menu.ts', 'utf8');
    for (const name of Object.keys(commands)) expect(menu).toContain(`| '${name}'`);
    const keys = [popup, ...Object.values(commands)].map(({ suggested_key }) => suggested_key.default);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^Alt\+Shift\+[A-Z]$/);
  });

  it('has the version of the package', () => {
    expect(manifest.version).toBe(packageJson.version);
  });
});
