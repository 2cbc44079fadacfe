import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dependencies, devDependencies } from '../../package.json' with { type: 'json' };

interface Locked {
  integrity?: string;
  hasInstallScript?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('what others have written', () => {
  it('is named by one version, not by a range', () => {
    const all = Object.entries<string>({ ...dependencies, ...devDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('is installed only as it was when it was looked at', () => {
    expect(packages.length).toBeGreaterThan(Object.keys(devDependencies).length);
    expect(packages.filter(([, { integrity }]) => integrity?.startsWith('sha512-') !== true).map(([path]) => path)).toEqual([]);
  });

  it('runs nothing when it is installed, but for a tool that fetches its own program', () => {
    expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual(['node_modules/esbuild']);
  });
});
