import { spawnSync } from 'node:child_process';

/** The story that opens `REBOUND_TABS` tabs; the other stories of real browsers need no more than `npm test` gives them. */
const STORY = 'a whole window of tabs fails at once';
const MOST_MINUTES = 10;

/** Lets so many tabs fail at once in Chromium and then in Firefox, as built last; true when all went well. */
export function playInBrowsers(tabs: number): boolean {
  const env = { ...process.env, REBOUND_TABS: String(tabs), REBOUND_STORY_MINUTES: String(MOST_MINUTES) };
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'e2e', '--no-file-parallelism', '-t', STORY];
  return spawnSync(process.execPath, args, { env, stdio: 'inherit' }).status === 0;
}
