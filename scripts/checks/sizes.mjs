import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { FAILED, PASSED } from './count.mjs';
import { PROJECT } from './run.mjs';

const POPUP = 'src/entry/popup/index.html';
const LANGUAGES = '_locales';
const BANNER = 'src/entry/banner.iife.js';
const DIAGNOSIS = 'src/entry/diagnose.iife.js';
/** What a zip file adds for each of its files, besides the name, which is in there twice. */
const ZIP_ENTRY_BYTES = 76;
const BYTES_PER_KB = 1000;

/** Weighs both packages against `test/budgets.json` (bytes, gzip; the package zipped). */
export async function sizes() {
  const rows = weighBuilds();
  for (const { target, what, bytes, limit } of rows) {
    const verdict = bytes <= limit ? 'fits' : 'TOO BIG';
    console.log(`${target.padEnd(8)} ${what.padEnd(11)} ${kilobytes(bytes)} of ${kilobytes(limit)}  ${verdict}`);
  }
  return rows.every(({ bytes, limit }) => bytes <= limit) ? PASSED : FAILED;
}

/**
 * What each part of both builds weighs, and how much it may.
 * @returns {{ target: string, what: string, bytes: number, limit: number }[]}
 */
export function weighBuilds() {
  const budgets = JSON.parse(readFileSync(join(PROJECT, 'test/budgets.json'), 'utf8'));
  return ['chrome', 'firefox'].flatMap((target) => {
    const measured = measure(join(PROJECT, 'dist', target));
    return Object.entries(measured).map(([what, bytes]) => ({ target, what, bytes, limit: budgets[what] }));
  });
}

function measure(folder) {
  return {
    popup: sumOf(scriptsOfPage(folder, POPUP), gzipped),
    banner: gzipped(join(folder, BANNER)),
    diagnosis: gzipped(join(folder, DIAGNOSIS)),
    background: sumOf(withImports(backgroundEntry(folder)), gzipped),
    // Each language is as large as the text it holds, and a browser reads one of them; hence a budget of its own.
    package: zipped(folder, (path) => !path.includes(LANGUAGES)),
    language: Math.max(...languagesIn(folder)),
  };
}

function backgroundEntry(folder) {
  const { background } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return join(folder, background.service_worker ?? background.scripts[0]);
}

/** Every script a page loads, with all that these import. */
function scriptsOfPage(folder, page) {
  const html = readFileSync(join(folder, page), 'utf8');
  const sources = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, source]) => source);
  const files = sources.map((source) => (source.startsWith('/') ? join(folder, source) : resolve(folder, dirname(page), source)));
  return new Set(files.flatMap((file) => [...withImports(file)]));
}

/** A module and everything it imports, over any number of steps. */
function withImports(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, path] of code.matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)) withImports(resolve(dirname(file), path), found);
  return found;
}

function gzipped(file) {
  return gzipSync(readFileSync(file)).length;
}

function languagesIn(folder) {
  return readdirSync(join(folder, LANGUAGES)).map((language) => zipped(join(folder, LANGUAGES, language)));
}

function zipped(folder, isCounted = () => true) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map(({ parentPath, name }) => join(parentPath, name)).filter(isCounted);
  return sumOf(files, (path) => {
    const nameBytes = Buffer.byteLength(path) - Buffer.byteLength(folder) - 1;
    return deflateRawSync(readFileSync(path)).length + ZIP_ENTRY_BYTES + 2 * nameBytes;
  });
}

function sumOf(things, weigh) {
  return [...things].reduce((sum, thing) => sum + weigh(thing), 0);
}

function kilobytes(bytes) {
  return `${(bytes / BYTES_PER_KB).toFixed(1)} kB`.padStart(9);
}
