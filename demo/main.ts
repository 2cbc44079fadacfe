import { findBrowser } from '../tools/browsers/find-browser.ts';
import { launchBrowser } from '../tools/browsers/launch-browser.ts';
import { closeWelcomePage } from '../tools/browsers/welcome-page.ts';
import type { LaunchedBrowser } from '../tools/browsers/launched-browser.ts';
import { browserSettings } from './browser-settings.ts';
import { readCommandLine, type CommandLine } from './command-line.ts';
import { replay } from './replay/replay.ts';
import { startDemoServer } from './server/demo-server.ts';
import { showWindow } from './window/show-window.ts';

class Stopped extends Error {}

async function main(): Promise<void> {
  const options = readCommandLine(process.argv.slice(2));
  const stopped = stopSignal();
  const demo = await startDemoServer();
  try {
    const launched = await launch(options);
    try {
      // The demo's own page is what a person is to see first.
      await closeWelcomePage(launched);
      await (options.headless ? replay : showWindow)(demo, launched, stopped);
    } finally {
      await launched.close();
    }
  } finally {
    await demo.close();
  }
}

async function launch({ kind, headless, extensionDir }: CommandLine): Promise<LaunchedBrowser> {
  const found = findBrowser(kind);
  if (!found) throw new Error(`There is no ${kind} browser on this computer.`);
  console.log(`Starting ${found.name}${headless ? ' without a window' : ''} with Rebound…`);
  return launchBrowser({ kind, path: found.path, headless, extensionDir, handlesSignals: false, ...browserSettings(headless) });
}

function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => controller.abort(new Stopped('Stopped.')));
  }
  return controller.signal;
}

main().then(
  // Whatever may still be open in here must not keep the terminal.
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(error instanceof Stopped ? 130 : 1);
  },
);
