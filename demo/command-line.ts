import { parseArgs } from 'node:util';
import type { BrowserKind } from '../tools/browsers/launched-browser.ts';

/** What was asked for on the command line. */
export interface CommandLine {
  readonly kind: BrowserKind;
  readonly headless: boolean;
  /** The built extension. */
  readonly extensionDir: string;
}

const BUILDS: Record<BrowserKind, string> = { chromium: 'dist/chrome', firefox: 'dist/firefox' };

/** Reads the command line; throws with a sentence for the person when it makes no sense. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: [...args],
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: false },
      extension: { type: 'string' },
    },
  });
  const kind = values.browser;
  if (kind !== 'chromium' && kind !== 'firefox') throw new Error(`--browser is chromium or firefox, not ${kind}.`);
  return { kind, headless: values.headless || !hasDisplay(), extensionDir: values.extension ?? BUILDS[kind] };
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
