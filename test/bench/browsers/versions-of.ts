import { execFileSync } from 'node:child_process';
import { findBrowser } from '../../../tools/browsers/find-browser.ts';
import type { BrowserKind } from '../../../tools/browsers/launched-browser.ts';
import { KINDS } from './start-browser.ts';

/** The numbers of the browsers that are measured, by name, as they tell them on the command line. */
export function versionsOf(kinds: readonly BrowserKind[]): Record<string, string> {
  return Object.fromEntries(kinds.map((kind) => {
    const path = findBrowser(kind)?.path;
    const said = path === undefined ? '' : execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return [KINDS[kind], /\d[\d.]*/.exec(said)?.[0] ?? 'unknown'];
  }));
}
