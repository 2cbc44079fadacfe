import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
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

const source = sourceFiles()
  .map(({ text }) => text)
  .join('\n');

describe('the manifest', () => {
  it('asks for what the code uses and nothing more', () => {
    expect(manifest.permissions.toSorted()).toEqual(Object.keys(USES).toSorted());
    for (const [permission, use] of Object.entries(USES)) expect(source, permission).toMatch(use);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  it('gives a reason for each permission in the documents', () => {
    const privacy = readFileSync('docs/privacy.md', 'utf8');
    for (const permission of manifest.permissions) expect(privacy).toContain(`\`${permission}\``);
  });

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
