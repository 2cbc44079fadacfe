import { accessSync, constants } from 'node:fs';
import { basename, delimiter, isAbsolute, join } from 'node:path';
import { browserCandidates, type Candidate } from './browser-candidates.ts';
import type { BrowserKind } from './launched-browser.ts';

/** A browser that is installed on this machine. */
export interface FoundBrowser {
  readonly kind: BrowserKind;
  /** As a person calls it. */
  readonly name: string;
  /** The full path of the executable. */
  readonly path: string;
  /** Google's own Chrome does not obey `--load-extension`; `launchBrowser` works there all the same. */
  readonly ignoresLoadExtension: boolean;
}

const OVERRIDES: Record<BrowserKind, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** The best browser of this kind on this machine. `CHROME_PATH` and `FIREFOX_PATH` name one outright. */
export function findBrowser(kind: BrowserKind): FoundBrowser | undefined {
  const override = process.env[OVERRIDES[kind]];
  if (override) return overridden(kind, override);
  for (const candidate of browserCandidates(kind, process.platform, process.env)) {
    const path = fullPath(candidate.location);
    if (path) return found(kind, candidate, path);
  }
  return undefined;
}

function overridden(kind: BrowserKind, location: string): FoundBrowser {
  const path = fullPath(location);
  if (!path) throw new Error(`${OVERRIDES[kind]} is ${location}, and there is no program there.`);
  const known = browserCandidates(kind, process.platform, process.env).find((candidate) => fullPath(candidate.location) === path);
  return found(kind, known ?? { name: basename(path), location: path }, path);
}

function found(kind: BrowserKind, candidate: Candidate, path: string): FoundBrowser {
  return { kind, name: candidate.name, path, ignoresLoadExtension: candidate.isBrandedChrome ?? false };
}

function fullPath(location: string): string | undefined {
  if (isAbsolute(location)) return isExecutable(location) ? location : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, location)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
