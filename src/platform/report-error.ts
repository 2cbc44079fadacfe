/** What Chromium's API says in a worker that is being stopped; the next one makes up for what it left. */
const DYING = /\bNo SW\b/;

/**
 * The one place that unexpected errors go to: the extension's own console, which anyone can open
 * and copy from. Nothing leaves the browser.
 */
export function reportError(error: unknown, doing: string): void {
  if (DYING.test(String(error))) return;
  console.error(`Rebound, while ${doing}:`, error);
}
