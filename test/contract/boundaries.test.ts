import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles, type SourceFile } from './source-files.ts';

interface Import {
  from: string;
  /** The imported file, or a package's name. */
  to: string;
  typeOnly: boolean;
}

const files = sourceFiles();
const imports = files.flatMap(importsOf);

function importsOf({ path, text }: SourceFile): Import[] {
  return [...text.matchAll(/^import\s+(type\s+)?(?:[\s\S]*?from\s+)?'([^']+)'/gm)].map(([, type, target = '']) => ({
    from: path,
    to: target.startsWith('.') ? posix.join(posix.dirname(path), target) : target,
    typeOnly: type !== undefined,
  }));
}

const folderOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1] ?? path;

/** What each folder may import for use; types may be taken from anywhere but `entry`. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  watch: ['lib'],
  incident: ['lib', 'watch'],
  retry: ['lib', 'watch', 'incident'],
  guide: ['lib', 'watch'],
  history: ['lib'],
  logs: ['lib', 'fflate'],
  forecast: ['lib'],
  store: ['lib', 'watch', 'check', 'guide', 'history', 'diagnose', 'valibot'],
  diagnose: ['lib', 'watch', 'ipaddr.js', 'structured-headers'],
  check: ['lib', 'watch', 'retry', 'valibot', 'ipaddr.js', 'tldts', '@rgrove/parse-xml'],
  decide: ['lib', 'watch', 'check', 'guide', 'incident', 'retry', 'history', 'store'],
  view: ['lib', 'watch', 'guide', 'incident', 'retry', 'store'],
  owner: ['lib', 'watch', 'check', 'diagnose', 'logs', 'view', 'ipaddr.js'],
  act: ['lib', 'watch', 'store'],
  messages: ['guide', 'history', 'store', 'valibot'],
  platform: ['lib', 'watch', 'history', 'store', 'messages', 'incident', 'check', 'owner'],
  app: ['lib', 'watch', 'check', 'incident', 'retry', 'history', 'decide', 'act', 'store', 'view', 'messages', 'valibot'],
  ui: ['lib', 'owner', 'watch', 'check', 'guide', 'history', 'logs', 'view', 'uqr', 'preact', 'preact/hooks'],
  entry: ['app', 'forecast', 'guide', 'lib', 'diagnose', 'check', 'owner', 'history', 'logs', 'platform', 'store', 'ui', 'view', 'preact', 'preact/hooks', 'papaparse'],
};

describe('imports', () => {
  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('follow the flow: each folder uses only what stands before it', () => {
    const strangers = imports.filter(({ from, to, typeOnly }) => {
      const own = folderOf(from);
      return !typeOnly && folderOf(to) !== own && !(ALLOWED[own] ?? []).includes(folderOf(to));
    });
    expect(strangers).toEqual([]);
  });

  it('bring nothing of the diagnosis into the background but its vocabulary', () => {
    const users = imports.filter(({ from, to, typeOnly }) => !typeOnly && folderOf(to) === 'diagnose' && !['diagnose', 'entry'].includes(folderOf(from)));
    expect(new Set(users.map(({ to }) => to))).toEqual(new Set(['src/diagnose/diagnosis.ts']));
  });

  it('never reach into entry from elsewhere', () => {
    expect(imports.filter(({ from, to }) => folderOf(to) === 'entry' && folderOf(from) !== 'entry')).toEqual([]);
  });
});

describe('pure folders', () => {
  const pure = files.filter(({ path }) => ['watch', 'incident', 'retry', 'diagnose', 'check', 'guide', 'history', 'logs', 'forecast', 'decide', 'view', 'owner'].includes(folderOf(path)));

  it('take time and chance as arguments and touch no browser API', () => {
    const impure = /\bDate\.now\(|\bMath\.random\(|\bnew Date\(\)|\bfetch\(|\bsetTimeout\(|\b(?:browser|chrome)\.(?!com\b|ts\b)[a-z]/;
    expect(pure.filter(({ text }) => impure.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('the whole source', () => {
  it('speaks to the browser in the platform only', () => {
    const speakers = files.filter(({ text }) => /\b(?:browser|chrome)\.(?!com\b|ts\b|tsx\b)[a-z]+\./.test(text)).map(({ path }) => folderOf(path));
    expect(new Set(speakers)).toEqual(new Set(['platform']));
  });

  it('never calls location.reload, which repeats a POST without asking in Chromium', () => {
    expect(files.filter(({ text }) => text.includes('location.reload')).map(({ path }) => path)).toEqual([]);
  });

  it('never puts text from outside into a page as markup', () => {
    const markup = /\.(?:inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/;
    expect(files.filter(({ text }) => markup.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
